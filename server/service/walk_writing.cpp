#include "server/service/walk_writing.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gatelodge::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLines = 200; // headers of an answer, fields that a site reads
constexpr qsizetype kLongText = 32 * 1024, kShortText = 16;

// Writes with texts that are no longer than so many characters.
class Writer {
public:
    explicit Writer(qsizetype longest) : m_longest(longest) {}

    QByteArray written(const Result<Walk> &walk) const {
        const QJsonObject all =
            walk ? QJsonObject{{u"walk"_s, of(*walk)}} : QJsonObject{{u"error"_s, of(walk.error())}};
        return QJsonDocument(all).toJson(QJsonDocument::Compact);
    }

private:
    QString cut(const QString &text) const {
        return text.size() <= m_longest ? text : text.left(m_longest) + QChar(0x2026);
    }
    QJsonObject of(const Error &error) const {
        return {{u"fault"_s, int(error.fault)}, {u"detail"_s, cut(error.detail)}, {u"constraint"_s, error.constraint}};
    }
    QJsonArray of(const QString &name, const QString &value) const { return {cut(name), cut(value)}; }
    QJsonObject of(const WalkHop &hop) const {
        QJsonArray headers;
        for (const auto &[name, value] : hop.headers.mid(0, kMostLines))
            headers.append(of(name, value));
        return {{u"kind"_s, int(hop.kind)},         {u"url"_s, cut(hop.url)}, {u"status"_s, hop.status},
                {u"location"_s, cut(hop.location)}, {u"headers"_s, headers},  {u"microseconds"_s, hop.microseconds},
                {u"trouble"_s, cut(hop.trouble)}};
    }
    QJsonObject of(const Walk &walk) const {
        QJsonArray hops, answer;
        for (const WalkHop &hop : walk.hops)
            hops.append(of(hop));
        for (const AnswerField &field : walk.answer.mid(0, kMostLines))
            answer.append(of(field.name, field.value));
        return {{u"at"_s, walk.at.toUTC().toString(Qt::ISODateWithMs)},
                {u"hops"_s, hops},
                {u"protocol"_s, cut(walk.protocol)},
                {u"answer"_s, answer},
                {u"end"_s, int(walk.end)},
                {u"trouble"_s, cut(walk.trouble)}};
    }
    const qsizetype m_longest;
};

WalkHop hopFrom(const QJsonObject &one) {
    WalkHop hop;
    hop.kind = WalkHop::Kind(qBound(int(WalkHop::Arrival), one[u"kind"].toInt(), int(WalkHop::AtSite)));
    hop.url = one[u"url"].toString();
    hop.status = one[u"status"].toInt();
    hop.location = one[u"location"].toString();
    for (const QJsonValue header : one[u"headers"].toArray())
        hop.headers.append({header[0].toString(), header[1].toString()});
    hop.microseconds = one[u"microseconds"].toInteger();
    hop.trouble = one[u"trouble"].toString();
    return hop;
}

Walk walkFrom(const QJsonObject &one) {
    Walk walk;
    walk.at = QDateTime::fromString(one[u"at"].toString(), Qt::ISODateWithMs);
    for (const QJsonValue hop : one[u"hops"].toArray())
        walk.hops.append(hopFrom(hop.toObject()));
    walk.protocol = one[u"protocol"].toString();
    for (const QJsonValue field : one[u"answer"].toArray())
        walk.answer.append({field[0].toString(), field[1].toString()});
    walk.end = Walk::End(qBound(int(Walk::LetIn), one[u"end"].toInt(Walk::Trouble), int(Walk::Trouble)));
    walk.trouble = one[u"trouble"].toString();
    return walk;
}

} // namespace

QByteArray writtenWalk(const Result<Walk> &walk) {
    for (qsizetype longest = kLongText;; longest /= 2) {
        const QByteArray written = Writer(longest).written(walk);
        if (written.size() <= kMostOfAWalk || longest <= kShortText)
            return written;
    }
}

Result<Walk> readWrittenWalk(const QByteArray &bytes) {
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    if (all.contains(u"walk"))
        return walkFrom(all[u"walk"].toObject());
    if (!all.contains(u"error"))
        return failure(Fault::Invalid, u"what a server has answered is no walk"_s);
    const QJsonObject error = all[u"error"].toObject();
    return failure(
        Fault(qBound(int(Fault::NotFound), error[u"fault"].toInt(int(Fault::Internal)), int(Fault::Internal))),
        error[u"detail"].toString(), error[u"constraint"].toString());
}

} // namespace gatelodge::service
