// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_protocol.h"

#include "core/media/wire.h"

namespace headroom::media_protocol {
namespace {

constexpr std::string_view kHello = "headroom-media";

/// Visits every field in the order of the wire; the same list serves writing and reading.
template<class Facts, class Visit>
void visitFacts(Facts& facts, Visit visit)
{
    visit(facts.kind);
    visit(facts.format);
    visit(facts.fileBytes);
    visit(facts.width);
    visit(facts.height);
    visit(facts.frames);
    visit(facts.orientation);
    visit(facts.sampleRate);
    visit(facts.channels);
    visit(facts.sampleFrames);
    visit(facts.durationSeconds);
    visit(facts.encoding);
    visit(facts.takenAt);
    visit(facts.cameraMake);
    visit(facts.cameraModel);
    visit(facts.exposureSeconds);
    visit(facts.aperture);
    visit(facts.iso);
    visit(facts.focalLengthMm);
}

template<class RequestType, class Visit>
void visitRequest(RequestType& request, Visit visit)
{
    visit(request.id);
    visit(request.operation);
    visit(request.path);
    visit(request.size);
    visit(request.first);
    visit(request.encoding);
    visit(request.quality);
    visit(request.cpuSeconds);
}

template<class AnswerType, class Visit>
void visitAnswer(AnswerType& answer, Visit visit)
{
    visit(answer.id);
    visit(answer.refusal);
    visit(answer.detail);
    visit(answer.first);
    visit(answer.second);
    visitFacts(answer.facts, visit);
    visit(answer.width);
    visit(answer.height);
    visit(answer.frames);
    visit(answer.durationSeconds);
    visit(answer.sharedBytes);
}

bool isKnown(Operation operation)
{
    return operation >= Operation::Facts && operation <= Operation::Samples;
}

} // namespace

std::vector<std::byte> encodeHello()
{
    WireWriter writer;
    writer.put(kHello);
    writer.put(kVersion);
    return writer.take();
}

bool isHello(std::span<const std::byte> message)
{
    WireReader reader(message);
    std::string name;
    std::uint32_t version = 0;
    reader.get(name);
    reader.get(version);
    return reader.finished() && name == kHello && version == kVersion;
}

std::vector<std::byte> encode(const Request& request)
{
    WireWriter writer;
    visitRequest(request, [&](const auto& field) { writer.put(field); });
    return writer.take();
}

std::vector<std::byte> encode(const Answer& answer)
{
    WireWriter writer;
    visitAnswer(answer, [&](const auto& field) { writer.put(field); });
    return writer.take();
}

std::optional<Request> decodeRequest(std::span<const std::byte> message)
{
    WireReader reader(message);
    Request request;
    visitRequest(request, [&](auto& field) { reader.get(field); });
    if (!reader.finished() || !isKnown(request.operation) || request.encoding > ThumbnailEncoding::Png) return {};
    return request;
}

std::optional<Answer> decodeAnswer(std::span<const std::byte> message)
{
    WireReader reader(message);
    Answer answer;
    visitAnswer(answer, [&](auto& field) { reader.get(field); });
    if (!reader.finished() || static_cast<std::uint8_t>(answer.refusal) > kLastRefusal) return {};
    if (answer.facts.kind > MediaKind::Audio) return {};
    return answer;
}

} // namespace headroom::media_protocol
