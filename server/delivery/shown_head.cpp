#include "server/delivery/shown_head.h"
#include "server/service/site_signature.h"

namespace gatelodge::delivery {

namespace {

constexpr qsizetype kLeft = 6; // characters of a secret

bool isSecret(const QByteArray &header) {
    const QByteArray name = header.trimmed().toLower();
    return name.contains("sig") || name.contains("auth") || name.contains("cookie") || name.contains("token") ||
           name.contains("secret") || name.contains("api-key");
}

QByteArray masked(const QByteArray &value) {
    const QByteArray text = value.trimmed();
    return text.size() <= 3 * kLeft ? QByteArray("…")
                                    : text.first(kLeft) + "… (" + QByteArray::number(text.size()) + ')';
}

// Some sites are known by a secret in their address.
QByteArray withoutQuery(const QByteArray &url) {
    const auto question = url.indexOf('?');
    return question < 0 ? url : url.first(question) + "?…";
}

QByteArray line(const QByteArray &name, const QByteArray &value) { return name + ": " + value + '\n'; }

} // namespace

QString shownRequest(const OutboundRequest &request) {
    QByteArray head = (request.method == OutboundRequest::Post ? "POST " : "GET ") + withoutQuery(request.url) + '\n';
    for (const OutboundHeader &header : request.headers)
        head += line(header.name, isSecret(header.name) ? masked(header.value) : header.value);
    return shownBody(head);
}

QString shownAnswer(const QByteArray &head) {
    QByteArray shown;
    for (const QByteArray &raw : head.split('\n')) {
        const QByteArray text = raw.trimmed();
        const auto colon = text.indexOf(':');
        if (text.isEmpty())
            continue;
        const bool status = colon < 0 || text.startsWith("HTTP/");
        const QByteArray name = text.first(qMax<qsizetype>(0, colon));
        shown += status || !isSecret(name) ? text + '\n' : line(name, masked(text.sliced(colon + 1)));
    }
    return shownBody(shown);
}

QString shownPushTo(const QByteArray &url, PushForm form) {
    if (form == PushForm::Webhooks)
        return shownBody("POST " + withoutQuery(url) + '\n' + line("Content-Type", "application/json") +
                         line("webhook-id", "…") + line("webhook-timestamp", "…") + line("webhook-signature", "…"));
    return shownBody("POST " + withoutQuery(url) + '\n' + line("Content-Type", "application/json") +
                     line(service::kSignatureHeader, "…") + line("X-Gatelodge-Delivery", "…") +
                     line("X-Gatelodge-Timestamp", "…") + line("X-Gatelodge-Signature", "…"));
}

QString shownBody(const QByteArray &body) {
    QByteArray start = body.first(qMin(body.size(), kShownBytes));
    if (start.size() < body.size()) {
        while (!start.isEmpty() && (uchar(start.back()) & 0xc0) == 0x80)
            start.chop(1); // the rest of a character that goes on
        if (!start.isEmpty() && uchar(start.back()) >= 0xc0)
            start.chop(1);
    }
    return QString::fromUtf8(start).trimmed();
}

} // namespace gatelodge::delivery
