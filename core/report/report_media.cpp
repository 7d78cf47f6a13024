// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_media.h"

namespace headroom {

namespace {

constexpr int kThumbnailEdge = 240; // pixels: sharp at 120 on a screen with twice the density
constexpr int kWaveformBins = 110;

ReportMedia problem(const Error& error)
{
    ReportMedia media;
    media.problem = error.text.toStdString();
    return media;
}

ReportMedia image(MediaClient& client, const QString& path)
{
    const Result<EncodedThumbnail> thumbnail = client.encodedThumbnail(path, kThumbnailEdge);
    if (!thumbnail) return problem(thumbnail.error());
    ReportMedia media;
    media.mimeType = thumbnail->mimeType();
    media.bytes.assign(thumbnail->bytes.begin(), thumbnail->bytes.end());
    media.width = thumbnail->width;
    media.height = thumbnail->height;
    return media;
}

ReportMedia sound(MediaClient& client, const QString& path)
{
    const Result<Waveform> waveform = client.waveform(path, kWaveformBins);
    if (!waveform) return problem(waveform.error());
    ReportMedia media;
    media.minima = waveform->minima;
    media.maxima = waveform->maxima;
    media.durationSeconds = waveform->durationSeconds;
    return media;
}

} // namespace

ReportMedia readReportMedia(MediaClient& client, const QString& path)
{
    const Result<MediaFacts> facts = client.facts(path);
    if (!facts) return problem(facts.error());
    return facts->kind == MediaKind::Image ? image(client, path) : sound(client, path);
}

ReportMediaReader reportMediaReader(MediaClient& client, const MediaRoots& roots)
{
    return [&client, &roots](const std::string& path) {
        const Result<QString> file = roots.resolve(QString::fromStdString(path));
        return file ? readReportMedia(client, *file) : problem(file.error());
    };
}

void readReportMedia(ReportModel& model, const ReportMediaReader& reader, const Progress& progress)
{
    std::vector<ReportExample*> wanted;
    for (ReportExamples& group : model.groups) {
        for (ReportExample& example : group.examples)
            if (!example.mediaPath.empty()) wanted.push_back(&example);
    }
    std::uint64_t done = 0;
    for (ReportExample* example : wanted) {
        if (progress.cancelled()) return;
        progress.report({.done = done++, .total = wanted.size()});
        example->media = reader(example->mediaPath);
    }
}

} // namespace headroom
