// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"

namespace headroom::test {

/// The worked example of the course notes ("Prioritizing what to work on"), tags known everywhere over 10,000
/// examples, with the notes' confusion matrix of another example (TN 905, FN 18, FP 9, TP 68), a comparison and one
/// example each with a picture, a waveform, words that differ and a broken medium.
ReportModel courseModel();

/// A model with nothing in it but a title: every figure undefined.
ReportModel emptyModel();

/// courseModel() with `text` in every place that holds a user's text.
ReportModel modelFullOf(const std::string& text);

} // namespace headroom::test
