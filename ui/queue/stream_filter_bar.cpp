#include "ui/queue/stream_filter_bar.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {
namespace {

// Values of the first token: what comes first stands for the kinds of lines, the others for deliveries of one kind.
constexpr int everything = 0, signalsOnly = 1, deliveriesOnly = 2, firstKind = 10;

// The tokens in their order, and how a view calls what they say.
enum Token { WhatToken, SiteToken, OutcomeToken, ChannelToken, SenderToken };
const QStringList kKeys{QStringLiteral("what"), QStringLiteral("site"), QStringLiteral("outcome"),
                        QStringLiteral("channel"), QStringLiteral("sender")};

QString nameOf(int token, const QVariant &value) {
    const int number = value.toInt();
    switch (token) {
    case WhatToken:
        return number >= firstKind        ? QString(noticeName(Notice(number - firstKind)))
               : number == signalsOnly    ? QStringLiteral("signals")
               : number == deliveriesOnly ? QStringLiteral("deliveries")
                                          : QString();
    case SiteToken: return number ? QString::number(number) : QString();
    case OutcomeToken: return QStringList{{}, QStringLiteral("arrived"), QStringLiteral("failed")}.value(number);
    case SenderToken: return QStringList{{}, QStringLiteral("here"), QStringLiteral("elsewhere")}.value(number);
    default: return value.toString();
    }
}

QVariantList valuesOf(int token) {
    switch (token) {
    case WhatToken:
        return {signalsOnly,
                deliveriesOnly,
                firstKind + int(Notice::Update),
                firstKind + int(Notice::Suspend),
                firstKind + int(Notice::Restore),
                firstKind + int(Notice::Erase)};
    case OutcomeToken:
    case SenderToken: return {1, 2};
    case ChannelToken:
        return {QStringLiteral("gatelodge_audit"), QStringLiteral("gatelodge_queue"), QStringLiteral("gatelodge_mail"),
                QStringLiteral("gatelodge_sessions"), QStringLiteral("gatelodge_errands")};
    default: return {};
    }
}

SentenceToken *whatToken() {
    const auto kind = [](Notice notice) { return QVariant(firstKind + int(notice)); };
    return new SentenceToken(
        [] { return StreamFilterBar::tr("Kind"); },
        {{everything, [] { return StreamFilterBar::tr("everything"); }},
         {signalsOnly, [] { return StreamFilterBar::tr("signals and changes"); }},
         {deliveriesOnly, [] { return StreamFilterBar::tr("deliveries"); }},
         {kind(Notice::Update), [] { return StreamFilterBar::tr("deliveries of new states"); }},
         {kind(Notice::Suspend), [] { return StreamFilterBar::tr("deliveries of suspensions"); }},
         {kind(Notice::Restore), [] { return StreamFilterBar::tr("deliveries of people let in again"); }},
         {kind(Notice::Erase), [] { return StreamFilterBar::tr("deliveries of erasures"); }}});
}

SentenceToken *outcomeToken() {
    return new SentenceToken([] { return StreamFilterBar::tr("Outcome"); },
                             {{0, [] { return StreamFilterBar::tr("in any state"); }},
                              {1, [] { return StreamFilterBar::tr("arrived"); }},
                              {2, [] { return StreamFilterBar::tr("failed"); }}});
}

SentenceToken *channelToken() {
    return new SentenceToken(
        [] { return StreamFilterBar::tr("Channel"); },
        {{QString(), [] { return StreamFilterBar::tr("any channel"); }},
         {QStringLiteral("gatelodge_audit"), [] { return StreamFilterBar::tr("the channel of changes"); }},
         {QStringLiteral("gatelodge_queue"), [] { return StreamFilterBar::tr("the channel of the queue"); }},
         {QStringLiteral("gatelodge_mail"), [] { return StreamFilterBar::tr("the channel of mails"); }},
         {QStringLiteral("gatelodge_sessions"), [] { return StreamFilterBar::tr("the channel of sign-outs"); }},
         {QStringLiteral("gatelodge_errands"), [] { return StreamFilterBar::tr("the channel of errands"); }}});
}

SentenceToken *senderToken() {
    return new SentenceToken([] { return StreamFilterBar::tr("Sender"); },
                             {{0, [] { return StreamFilterBar::tr("anybody"); }},
                              {1, [] { return StreamFilterBar::tr("here"); }},
                              {2, [] { return StreamFilterBar::tr("elsewhere"); }}});
}

} // namespace

StreamFilterBar::StreamFilterBar(QWidget *parent) : QWidget(parent) {
    columnIn(this, 0);
    makeSentence({{0, [] { return tr("any site"); }}});
}

void StreamFilterBar::setSites(const QList<QueueLane> &lanes) {
    QList<SiteId> sites;
    std::vector<SentenceToken::Choice> choices{{0, [] { return tr("any site"); }}};
    for (const QueueLane &lane : lanes) {
        sites << lane.site;
        choices.push_back({lane.site.value, lane.siteName});
    }
    if (sites == m_sites)
        return;
    m_sites = sites;
    const int site = filter().site.value;
    makeSentence(choices);
    if (sites.contains(SiteId(m_wantedSite)))
        m_tokens[SiteToken]->setValue(std::exchange(m_wantedSite, 0));
    if (filter().site.value != site)
        Q_EMIT changed();
}

void StreamFilterBar::makeSentence(const std::vector<SentenceToken::Choice> &sites) {
    const QList<QVariant> before = m_sentence ? m_sentence->values() : QList<QVariant>{};
    delete m_sentence;
    m_tokens = {whatToken(), new SentenceToken([] { return tr("Site"); }, sites), outcomeToken(), channelToken(),
                senderToken()};
    m_sentence = new FilterSentence(
        [] { return tr("Show %1 for %2 that is %3 and came on %4 from %5", "filter of the stream"); }, m_tokens);
    for (qsizetype i = 0; i < before.size(); ++i)
        m_tokens[i]->setValue(before[i]);
    connect(m_sentence, &FilterSentence::changed, this, &StreamFilterBar::changed);
    layout()->addWidget(m_sentence);
    setFocusProxy(m_sentence);
}

QJsonObject StreamFilterBar::question() const {
    QJsonObject question;
    for (int token = 0; token < m_tokens.size(); ++token) {
        const QString name = nameOf(token, m_tokens[token]->value());
        if (!name.isEmpty())
            question.insert(kKeys[token], name);
    }
    return question;
}

// What a choice of an older or newer program means is not known here: it narrows nothing.
void StreamFilterBar::ask(const QJsonObject &question) {
    for (int token = 0; token < m_tokens.size(); ++token) {
        m_tokens[token]->reset();
        const QString name = question.value(kKeys[token]).toString();
        for (const QVariant &value : valuesOf(token))
            if (!name.isEmpty() && nameOf(token, value) == name)
                m_tokens[token]->setValue(value);
    }
    m_wantedSite = question.value(kKeys[SiteToken]).toString().toInt();
    if (m_sites.contains(SiteId(m_wantedSite)))
        m_tokens[SiteToken]->setValue(std::exchange(m_wantedSite, 0));
    Q_EMIT changed();
}

StreamFilter StreamFilterBar::filter() const {
    const QList<QVariant> values = m_sentence->values();
    const int what = values[0].toInt();
    StreamFilter filter;
    filter.what = what >= firstKind ? StreamFilter::What::Deliveries : StreamFilter::What(what);
    filter.kind = what >= firstKind ? Notice(what - firstKind) : Notice::None;
    filter.site = SiteId(values[1].toInt());
    filter.outcome = StreamFilter::Outcome(values[2].toInt());
    filter.channel = values[3].toString();
    filter.sender = StreamFilter::Sender(values[4].toInt());
    return filter;
}

} // namespace gatelodge::ui
