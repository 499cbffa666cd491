#include "ui/first_run/first_run_page.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/first_run/choice_card.h"
#include "ui/first_run/trial_list.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QComboBox>
#include <QStackedWidget>

namespace gatelodge::ui {

namespace {

constexpr ProfileKind kKinds[] = {ProfileKind::Demo, ProfileKind::Private, ProfileKind::Remote};

} // namespace

FirstRunPage::FirstRunPage(Host &host, QList<Language> languages, const QString &language,
                           std::function<void(const QString &)> chooseLanguage, QWidget *parent)
    : Page(parent), m_host(host), m_steps(new StepStrip({[] { return tr("Choose"); }, [] { return tr("Set up"); },
                                                         [] { return tr("Try a sign-in"); }})),
      m_stack(new QStackedWidget), m_title(new Text({}, Type::Display)), m_sentence(new Paragraph({})),
      m_form(new SchemaForm), m_trial(new TrialList), m_languages(new QComboBox),
      m_languageLabel(new Text([] { return tr("Language"); }, Type::Body, Tone::Muted)),
      m_back(new Button([] { return tr("Back"); })), m_next(new Button({}, {}, ButtonKind::Primary)) {
    auto *content = new QWidget;
    auto *rows = m_rows = columnIn(content, 0);
    content->setMaximumWidth(em(51));
    rows->setContentsMargins(Space::three, Space::three, Space::three, Space::three);
    rows->addStretch(1);
    rows->addWidget(new Text(QStringLiteral("Gatelodge"), Type::Heading, Tone::Muted));
    rows->addSpacing(Space::three);
    rows->addWidget(m_steps);
    rows->addItem(m_air = new QSpacerItem(0, Space::six));
    m_title->setWordWrap(true);
    rows->addWidget(m_title);
    rows->addSpacing(Space::one);
    rows->addWidget(m_sentence);
    rows->addSpacing(Space::four);
    m_stack->addWidget(makeChoices());
    m_stack->addWidget(new ScrollPage(makeSetUp(), &Tokens::sunken));
    m_stack->addWidget(makeTrial());
    rows->addWidget(m_stack);
    rows->addSpacing(Space::four);
    rows->addWidget(makeFoot());
    rows->addStretch(1);
    auto *ground = new Plane(&Tokens::sunken);
    auto *middle = rowIn(ground, 0);
    middle->addStretch(1);
    middle->addWidget(content, 100);
    middle->addStretch(1);
    columnIn(this, 0)->addWidget(new ScrollPage(ground, &Tokens::sunken));
    for (const Language &one : languages)
        m_languages->addItem(one.nativeName, one.code);
    m_languages->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_languages->setCurrentIndex(m_languages->findData(language));
    connect(m_languages, &QComboBox::activated, this, [this, chooseLanguage = std::move(chooseLanguage)] {
        chooseLanguage(m_languages->currentData().toString());
    });
    connect(m_next, &Button::clicked, this, &FirstRunPage::advance);
    connect(m_back, &Button::clicked, this, &FirstRunPage::stepBack);
    go(Choosing);
}

QWidget *FirstRunPage::makeChoices() {
    m_cards << new ChoiceCard(
        QStringLiteral("compass"), [] { return tr("Look around first"); },
        [] {
            return tr("A sailing club with 60 people and three small sites that really work. Everything may be broken; "
                      "nothing leaves this computer.");
        },
        [] { return tr("about 10 seconds"); });
    m_cards << new ChoiceCard(
        QStringLiteral("go-home"), [] { return tr("Start for real"); },
        [] {
            return tr("An empty house with its own private database, kept in a folder of yours. You name it and make "
                      "your own account.");
        },
        [] { return tr("about 2 minutes"); });
    m_cards << new ChoiceCard(
        QStringLiteral("network-connect"), [] { return tr("Connect to a server"); },
        [] {
            return tr("Your organisation already runs Gatelodge. Bring an address, a role and its password; the "
                      "password goes into your keyring.");
        },
        [] { return tr("needs an address"); });
    auto *choices = new QWidget;
    auto *column = columnIn(choices, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::two);
    for (ChoiceCard *card : std::as_const(m_cards)) {
        row->addWidget(card, 1);
        connect(card, &QAbstractButton::toggled, this, &FirstRunPage::showVerbs);
    }
    column->addLayout(row);
    column->addStretch();
    m_cards.first()->setChecked(true);
    return choices;
}

QWidget *FirstRunPage::makeSetUp() {
    auto *body = new QWidget;
    auto *column = columnIn(body, 0);
    column->setContentsMargins(Space::half, 0, Space::two, 0);
    m_form->setMaximumWidth(em(32));
    column->addWidget(m_form);
    column->addStretch();
    return body;
}

QWidget *FirstRunPage::makeTrial() {
    auto *body = new QWidget;
    auto *column = columnIn(body, 0);
    column->addWidget(m_trial);
    column->addStretch();
    return body;
}

QWidget *FirstRunPage::makeFoot() {
    auto *foot = new QWidget;
    auto *row = rowIn(foot);
    row->addWidget(m_languageLabel);
    row->addWidget(m_languages);
    m_languageLabel->setBuddy(m_languages);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

QWidget *FirstRunPage::entrance() { return m_step == Choosing ? static_cast<QWidget *>(&card(kind())) : m_form; }

ChoiceCard &FirstRunPage::card(ProfileKind kind) const {
    return *m_cards[std::find(kKinds, kKinds + 3, kind) - kKinds];
}

ProfileKind FirstRunPage::kind() const {
    for (const ProfileKind kind : kKinds)
        if (card(kind).isChecked())
            return kind;
    return ProfileKind::Demo;
}

void FirstRunPage::go(Step step) {
    m_step = step;
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    m_rows->setStretchFactor(m_stack, step == Choosing ? 0 : 8); // the verbs stand below the cards
    const bool form = step == SettingUp;                // what is to be entered goes before air
    m_rows->setStretch(0, form ? 0 : 1);
    m_rows->setStretch(m_rows->count() - 1, form ? 0 : 1);
    m_air->changeSize(0, form ? Space::two : Space::six);
    m_rows->invalidate();
    showVerbs();
    if (isVisible())
        entrance()->setFocus();
}

void FirstRunPage::showVerbs() {
    if (m_cards.size() < 3)
        return; // they are being made
    m_languages->setVisible(m_step == Choosing);
    m_languageLabel->setVisible(m_step == Choosing);
    m_back->setWords(m_step == Choosing ? Words([] { return tr("Leave"); }) : Words([] { return tr("Back"); }));
    m_back->setEnabled(!m_opening);
    m_next->setEnabled(!m_opening);
    const ProfileKind chosen = kind();
    switch (m_step) {
    case Choosing:
        m_title->setWords([] { return tr("Who do you keep the gate for?"); });
        m_sentence->setWords([] {
            return tr("You can change your mind later. The demo and a real house can live beside each other on this "
                      "computer.");
        });
        m_next->setWords(chosen == ProfileKind::Demo ? Words([] { return tr("Look around"); })
                                                     : Words([] { return tr("Next"); }));
        break;
    case SettingUp:
        m_title->setWords(chosen == ProfileKind::Private ? Words([] { return tr("Your house, and you"); })
                                                         : Words([] { return tr("Where is the server?"); }));
        m_sentence->setWords(
            chosen == ProfileKind::Private
                ? Words([] { return tr("You become its owner: whoever holds all the keys. More owners can be made."); })
                : Words([] { return tr("Whoever runs it can tell: it is what “gatelodged role console” printed."); }));
        m_next->setWords(chosen == ProfileKind::Private ? Words([] { return tr("Make the house"); })
                                                        : Words([] { return tr("Connect"); }));
        break;
    case Trying:
        m_title->setWords(m_done     ? Words([] { return tr("It works"); })
                          : m_failed ? Words([] { return tr("Not yet"); })
                                     : Words([] { return tr("One moment"); }));
        m_sentence->setWords(m_done
                                 ? Words([] { return tr("This was tried just now, in the way people will use it."); })
                                 : Words([] { return tr("The house is opened, and a sign-in is tried."); }));
        m_next->setWords(m_done      ? Words([] { return tr("Go into the house"); })
                         : m_refused ? Words([] { return tr("Back to the field"); })
                                     : Words([] { return tr("Try again"); }));
        m_next->setEnabled(!m_opening && (m_done || m_failed));
        m_back->setVisible(!m_done && !m_refused);
        return;
    }
    m_back->setVisible(true);
}

void FirstRunPage::advance() {
    if (m_step == Choosing && kind() != ProfileKind::Demo)
        setUp();
    else if (m_step == Trying && m_done)
        Q_EMIT finished();
    else if (m_step == Trying && m_refused)
        stepBack(); // trying the same again helps nobody
    else
        begin();
}

void FirstRunPage::stepBack() {
    if (m_step == Choosing) {
        Q_EMIT left();
        return;
    }
    go(m_step == Trying && kind() != ProfileKind::Demo ? SettingUp : Choosing);
    if (const auto refused = std::exchange(m_refused, std::nullopt))
        complain({*refused});
}

} // namespace gatelodge::ui
