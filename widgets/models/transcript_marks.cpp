// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/transcript_marks.h"

namespace headroom {
namespace {

QString marked(const std::string& word, WordOp op, const QString& colour)
{
    const QString text = QString::fromStdString(word).toHtmlEscaped();
    if (op == WordOp::Equal || op == WordOp::NotCounted) return text;
    const QString line = op == WordOp::Substituted ? QString() : QStringLiteral(";text-decoration:underline");
    return QStringLiteral("<span style=\"color:%1;font-weight:600%2\">%3</span>").arg(colour, line, text);
}

void append(QString& to, const std::string& word, WordOp op, const QString& colour)
{
    if (word.empty()) return;
    if (!to.isEmpty()) to += u' ';
    to += marked(word, op, colour);
}

} // namespace

MarkedTexts markedTexts(const std::vector<AlignedWord>& words, const QString& colour)
{
    MarkedTexts texts;
    for (const AlignedWord& word : words) {
        append(texts.reference, word.reference, word.op, colour);
        append(texts.prediction, word.prediction, word.op, colour);
        if (word.op != WordOp::Equal && word.op != WordOp::NotCounted) ++texts.edits;
    }
    return texts;
}

} // namespace headroom
