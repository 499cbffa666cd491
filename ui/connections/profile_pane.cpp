#include "ui/connections/profile_pane.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/schema_form.h"
#include "ui/connections/connection_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include <QKeyEvent>
#include <QPainter>

namespace gatelodge::ui {

namespace {

constexpr ProfileKind kKinds[] = {ProfileKind::Private, ProfileKind::Remote, ProfileKind::Demo};

} // namespace

ProfilePane::ProfilePane(Host &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_title(new Paragraph({}, Tone::Text, Type::Heading)),
      m_kind(new Segmented([] { return tr("Kind of connection"); })), m_form(new SchemaForm),
      m_keeping(new Paragraph({}, Tone::Muted, Type::Caption)), m_place(new QWidget),
      m_glyph(new GlyphMark(Glyph::None, Tone::Muted)), m_sentence(new Paragraph({}, Tone::Text, Type::Strong)),
      m_detail(new Paragraph({})), m_said(new Paragraph({}, Tone::Muted, Type::Caption)),
      m_fold(new Button({}, {}, ButtonKind::Quiet)),
      m_open(new Button([] { return tr("Open"); }, {}, ButtonKind::Primary)),
      m_save(new Button([] { return tr("Save"); })), m_test(new Button([] { return tr("Test connection"); })),
      m_remove(new Button([] { return tr("Remove"); }, {}, ButtonKind::Danger)) {
    auto *all = columnIn(this, 0);
    all->addWidget(new ScrollPage(makeBody()), 1);
    all->addWidget(new Line);
    all->addWidget(makeFoot());
    setFocusProxy(m_form);
    std::vector<PaintedStrip::Choice> kinds;
    for (const ProfileKind kind : kKinds)
        kinds.push_back({[kind] { return kindName(kind); }, {}});
    m_kind->setChoices(std::move(kinds));
    connect(m_kind, &Segmented::chosen, this, [this](int number) { choose(kKinds[number]); });
    connect(m_form, &SchemaForm::edited, this, &ProfilePane::weigh);
    connect(m_open, &Button::clicked, this, &ProfilePane::open);
    connect(m_save, &Button::clicked, this, &ProfilePane::save);
    connect(m_test, &Button::clicked, this, &ProfilePane::test);
    connect(m_remove, &Button::clicked, this, &ProfilePane::removeRequested);
    connect(&m_host, &Host::profilesChanged, this, &ProfilePane::weigh);
}

QWidget *ProfilePane::makeBody() {
    auto *body = new QWidget;
    auto *rows = columnIn(body, Space::oneAndHalf);
    rows->setContentsMargins(Space::two, Space::two, Space::two, Space::three);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    connect(close, &IconButton::clicked, this, &ProfilePane::closeRequested);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(m_kind);
    rows->addWidget(m_form);
    rows->addWidget(m_keeping);
    rows->addStretch();
    return body;
}

// Always in sight: what can be done with it, and what came of that.
QWidget *ProfilePane::makeFoot() {
    auto *foot = new QWidget;
    auto *rows = columnIn(foot, Space::one);
    rows->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::two);
    auto *said = columnIn(m_place, Space::half);
    auto *line = rowOf({m_glyph, m_sentence});
    line->setAlignment(m_glyph, Qt::AlignTop);
    line->setStretch(1, 1);
    said->addLayout(line);
    said->addWidget(m_detail);
    auto *further = rowOf({m_fold});
    further->addStretch();
    said->addLayout(further);
    said->addWidget(m_said);
    connect(m_fold, &Button::clicked, this, [this] { fold(m_said->isVisible()); });
    m_place->hide();
    rows->addWidget(m_place);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    for (Button *button : {m_open, m_save, m_test, m_remove})
        flow->addWidget(button);
    rows->addWidget(buttons);
    return foot;
}

void ProfilePane::show(const Profile &profile) {
    if (profile.id == m_profile.id && m_form->isChanged())
        return;
    const bool same = profile == m_profile;
    m_profile = profile;
    m_title->setWords(profile.name);
    m_kind->hide();
    QJsonObject stored = profile.settings;
    stored.insert(QStringLiteral("name"), profile.name);
    if (profile.keepsPassword())
        stored.insert(QStringLiteral("password"), QJsonObject{{QStringLiteral("sealed"), QString()}});
    m_form->setSchema(profileSchema(profile.kind), stored);
    if (!same)
        m_place->hide();
    weigh();
}

void ProfilePane::startNew() {
    if (m_profile.id.isEmpty() && m_form->isChanged())
        return m_form->setFocus(); // it was closed with what was typed
    m_profile = {};
    m_title->setWords([] { return tr("A new connection"); });
    m_kind->show();
    m_kind->setCurrent(0);
    m_form->setSchema(profileSchema(kKinds[0]), {}); // what was entered for another connection goes
    choose(kKinds[0]);
    m_form->setFocus();
}

void ProfilePane::choose(ProfileKind kind) {
    const QString name = m_form->entered().value(QLatin1StringView("name")).toString();
    m_profile.kind = kind;
    QJsonObject proposed;
    if (!name.isEmpty() && m_profile.id.isEmpty())
        proposed.insert(QStringLiteral("name"), name);
    if (kind != ProfileKind::Remote)
        proposed.insert(QStringLiteral("data_dir"), m_host.freshFolder(kind));
    m_form->setSchema(profileSchema(kind), proposed);
    m_place->hide();
    weigh();
}

void ProfilePane::weigh() {
    const bool fresh = m_profile.id.isEmpty();
    const bool here = !fresh && m_host.current() && m_host.current()->id == m_profile.id;
    m_open->setWords(here ? Words([] { return tr("Open again"); }) : Words([] { return tr("Open"); }));
    m_save->setVisible(fresh || m_form->isChanged());
    m_remove->setVisible(!fresh && !here);
    showKeeping();
}

void ProfilePane::showKeeping() {
    m_keeping->setVisible(m_profile.kind == ProfileKind::Remote);
    m_keeping->setWords(
        m_host.hasKeyring() ? Words([] { return tr("The desktop’s keyring keeps the password."); }) : Words([] {
            return tr("No keyring answers on this desktop: the password is asked for each time, "
                      "and kept nowhere.");
        }));
}

bool ProfilePane::isSound() {
    const auto complaints = complaintsAbout(m_profile.kind, m_form->entered());
    m_form->setComplaints(complaints);
    return complaints.isEmpty();
}

Profile ProfilePane::entered() const {
    Profile profile = m_profile;
    profile.settings = m_form->entered();
    profile.name = profile.settings.take(QStringLiteral("name")).toString();
    profile.settings.remove(QStringLiteral("password"));
    if (m_profile.keepsPassword())
        profile.settings.insert(QStringLiteral("password_kept"), true);
    return profile;
}

QJsonValue ProfilePane::password() const { return m_form->entered().value(QLatin1StringView("password")); }

void ProfilePane::save() {
    if (!isSound())
        return;
    const QString id = m_host.save(entered(), password());
    m_form->setStored(m_form->entered()); // nothing is being entered any more
    Q_EMIT saved(id);
}

void ProfilePane::open() {
    if (m_profile.id.isEmpty() || m_form->isChanged()) {
        if (!isSound())
            return;
        const QString id = m_host.save(entered(), password());
        m_form->setStored(m_form->entered());
        Q_EMIT saved(id);
        m_host.open(id);
        return;
    }
    m_host.open(m_profile.id);
}

void ProfilePane::test() {
    if (!isSound())
        return;
    say(Tone::Muted, Glyph::Clock, [] { return tr("Trying…"); });
    const Profile tried = entered();
    deliver(this, m_host.test(tried, password()),
            [this, tried, number = ++m_tries](const Result<ConnectionAnswer> &answer) {
                if (number != m_tries || tried.id != m_profile.id)
                    return;
                if (answer)
                    tell(*answer, tried);
                else
                    say(Tone::Brick, Glyph::Cross, [error = answer.error()] { return faultWords(error); });
            });
}

void ProfilePane::tell(const ConnectionAnswer &answer, const Profile &tried) {
    const ConnectionVerdict now = verdictOf(answer, tried);
    say(
        now.tone, now.glyph, [answer, tried] { return verdictOf(answer, tried).sentence; },
        [answer, tried] { return verdictOf(answer, tried).advice; }, answer.detail);
}

void ProfilePane::fold(bool folded) {
    m_said->setVisible(!folded);
    m_fold->setWords(folded ? Words([] { return tr("Details"); }) : Words([] { return tr("Hide the details"); }));
}

void ProfilePane::say(Tone tone, Glyph glyph, Words sentence, Words detail, const QString &itSaid) {
    m_glyph->set(glyph, tone);
    m_sentence->setTone(tone == Tone::Muted ? Tone::Text : tone);
    m_sentence->setWords(std::move(sentence));
    m_detail->setVisible(!detail().isEmpty());
    m_detail->setWords(std::move(detail));
    m_said->setWords([itSaid] { return tr("It said: %1").arg(keptLeftToRight(itSaid)); });
    m_fold->setVisible(!itSaid.isEmpty());
    fold(true);
    m_place->show();
}

QString ProfilePane::verdict() const { return m_place->isHidden() ? QString() : m_sentence->text(); }

void ProfilePane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        weigh();
}

void ProfilePane::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ProfilePane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
