#include "ui/queue/would_send.h"
#include "ui/common/fault_words.h"
#include "ui/common/person_finder.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_words.h"
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

QString obstacleWords(const WouldSend &would) {
    switch (would.obstacle) {
    case WouldSend::Obstacle::None: return WouldSendView::tr("It would be told this: %1.").arg(noticeWords(would.kind));
    case WouldSend::Obstacle::NeverThere:
        return WouldSendView::tr(
            "Nothing would be sent: the person has never been there. After a visit it would be this.");
    case WouldSend::Obstacle::PushesOff:
        return WouldSendView::tr("Nothing would be sent: the site’s pushes are off. Otherwise it would be this.");
    case WouldSend::Obstacle::NoConsent:
        return WouldSendView::tr("Nothing would be sent before the person consents. Then it would be this.");
    case WouldSend::Obstacle::AlreadyKnown: return WouldSendView::tr("Nothing would be sent: the site knows already.");
    case WouldSend::Obstacle::Paused:
        return WouldSendView::tr("It is paused. Once it is resumed, it would be told this: %1.")
            .arg(noticeWords(would.kind));
    }
    Q_UNREACHABLE();
}

} // namespace

QString readableBody(const QByteArray &body) {
    const QJsonDocument parsed = QJsonDocument::fromJson(body);
    return QString::fromUtf8(parsed.isNull() ? body : parsed.toJson()).trimmed();
}

WouldSendView::WouldSendView(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_sentence(new Paragraph({}, Tone::Text)),
      m_head(new CodeBox([] { return tr("Head of what would be sent"); })),
      m_body(new CodeBox([] { return tr("What would be sent"); })) {
    auto *column = columnIn(this, Space::one);
    column->addWidget(m_sentence);
    column->addWidget(m_head);
    column->addWidget(m_body);
    clear();
}

void WouldSendView::clear() {
    ++m_question;
    for (QWidget *part : std::initializer_list<QWidget *>{m_sentence, m_head, m_body})
        part->hide();
    m_body->setCode({});
}

QString WouldSendView::code() const { return m_body->code(); }

void WouldSendView::ask(const SiteId &site, const UserId &person) {
    clear();
    const int question = m_question;
    deliver(this, m_console.queue.preview(site, person), [this, question](const Result<WouldSend> &would) {
        if (question != m_question)
            return;
        if (would)
            return show(*would);
        m_sentence->setWords([error = would.error()] { return faultWords(error); });
        m_sentence->show();
    });
}

void WouldSendView::show(const WouldSend &would) {
    m_sentence->setWords([would] { return obstacleWords(would); });
    m_head->setCode(would.head);
    m_body->setCode(readableBody(would.body));
    m_sentence->show();
    m_head->setVisible(!would.head.isEmpty());
    m_body->setVisible(!would.body.isEmpty());
}

WouldSendPane::WouldSendPane(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_site(new QComboBox), m_person(new PersonFinder(console.people, [] { return tr("Choose"); })),
      m_who(new Text({}, Type::Strong)), m_view(new WouldSendView(console)) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *title = new Text([] { return tr("What would be sent"); }, Type::Heading);
    title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(new Paragraph(
        [] { return tr("Choose a site and a person, and read what the site would be told now. Nothing is sent."); }));
    auto *site = new Text([] { return tr("Site"); });
    site->setBuddy(m_site);
    column->addWidget(site);
    column->addWidget(m_site);
    auto *person = new Text([] { return tr("Person"); });
    person->setBuddy(m_person->field());
    column->addWidget(person);
    column->addWidget(m_person);
    m_who->setWordWrap(true);
    column->addWidget(m_who);
    column->addWidget(m_view);
    column->addStretch();
    rename();
    connect(close, &IconButton::clicked, this, &WouldSendPane::closeWanted);
    connect(m_site, &QComboBox::activated, this, &WouldSendPane::ask);
    connect(m_person, &PersonFinder::chosen, this, [this](const UserLine &found) {
        m_asked = found.uid;
        m_who->setWords(found.displayName());
        ask();
    });
}

void WouldSendPane::setSites(const QList<QPair<SiteId, QString>> &sites) {
    const QVariant before = m_site->currentData();
    m_site->clear();
    for (const auto &[site, name] : sites)
        m_site->addItem(name, site.value);
    m_site->setCurrentIndex(qMax(0, m_site->findData(before)));
}

void WouldSendPane::begin() { m_person->field()->setFocus(); }

void WouldSendPane::ask() {
    if (m_asked && m_site->currentIndex() >= 0)
        m_view->ask(SiteId(m_site->currentData().toInt()), *m_asked);
}

void WouldSendPane::rename() {
    m_site->setAccessibleName(tr("Site"));
    m_person->field()->setPlaceholderText(tr("Name, username or address"));
}

void WouldSendPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
