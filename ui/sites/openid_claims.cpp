#include "ui/sites/openid_claims.h"
#include "server/domain/untold_claims.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/sites/openid_words.h"
#include <QComboBox>
#include <QLineEdit>

namespace gatelodge::ui {

namespace {

constexpr CustomClaim::From kSources[] = {CustomClaim::InGroup, CustomClaim::Groups, CustomClaim::Fixed,
                                          CustomClaim::Username};

} // namespace

OpenIdClaims::OpenIdClaims(OpenIdEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_rows(new RecordRows), m_form(new QWidget), m_name(new QLineEdit),
      m_value(new QLineEdit), m_from(new QComboBox),
      m_open(new Button([] { return tr("Add claim…"); }, QStringLiteral("list-add"))),
      m_add(new Button([] { return tr("Add"); }, {}, ButtonKind::Primary)),
      m_cancel(new Button([] { return tr("Cancel"); })),
      m_allow(new Button([] { return tr("Let it ask for groups"); })), m_said(new Paragraph({}, Tone::Brick)),
      m_untold(new Paragraph({}, Tone::Brass)) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text([] { return tr("Claims of its own"); }, Type::Strong));
    column->addWidget(new Paragraph(
        [] {
            return tr(
                "What this application reads of a person under a name that it expects, with the scope profile; what "
                "is made of groups, with the scope groups.");
        },
        Tone::Muted, Type::Caption));
    column->addWidget(m_rows);
    column->addWidget(m_untold);
    column->addWidget(m_allow, 0, Qt::AlignLeading);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_form);
    column->addWidget(m_said);
    auto *fields = columnIn(m_form, Space::half);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    flow->addWidget(m_add);
    flow->addWidget(m_cancel);
    for (QWidget *row : std::initializer_list<QWidget *>{m_name, m_from, m_value, buttons})
        fields->addWidget(row);
    m_name->setLayoutDirection(Qt::LeftToRight);
    for (size_t i = 0; i < std::size(kSources); ++i)
        m_from->addItem({});
    m_said->hide();
    openForm(false);
    rename();
    connect(&editor, &OpenIdEditor::opened, this, [this] { openForm(false); });
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdClaims::showSetup);
    connect(m_allow, &Button::clicked, this, &OpenIdClaims::allowGroups);
    connect(m_open, &Button::clicked, this, [this] { openForm(true); });
    connect(m_cancel, &Button::clicked, this, [this] { openForm(false); });
    connect(m_add, &Button::clicked, this, &OpenIdClaims::add);
    connect(m_name, &QLineEdit::returnPressed, this, &OpenIdClaims::add);
    connect(m_value, &QLineEdit::returnPressed, this, &OpenIdClaims::add);
    connect(m_from, &QComboBox::currentIndexChanged, this, &OpenIdClaims::rename);
}

CustomClaim::From OpenIdClaims::from() const { return kSources[size_t(qMax(0, m_from->currentIndex()))]; }

void OpenIdClaims::rename() {
    for (size_t i = 0; i < std::size(kSources); ++i)
        m_from->setItemText(int(i), sourceWords(kSources[i]));
    m_from->setAccessibleName(tr("Where the value is from"));
    m_name->setAccessibleName(tr("Name of the claim"));
    m_name->setPlaceholderText(tr("Name of the claim"));
    const QString value = from() == CustomClaim::InGroup  ? tr("Name of the group")
                          : from() == CustomClaim::Groups ? tr("How their names begin; nothing for all")
                                                          : tr("Text");
    m_value->setVisible(from() != CustomClaim::Username);
    m_value->setAccessibleName(value);
    m_value->setPlaceholderText(value);
}

void OpenIdClaims::openForm(bool open) {
    m_form->setVisible(open);
    m_open->setVisible(!open);
    say({});
    if (!open)
        return;
    m_name->clear();
    m_value->clear();
    m_name->setFocus();
}

void OpenIdClaims::showSetup() {
    m_editor.lock(m_open);
    m_editor.lockRows(m_rows);
    std::vector<Record> records;
    for (const CustomClaim &claim : m_editor.profile().claims)
        records.push_back({claim.name,
                           QStringLiteral("documentation"),
                           {},
                           keptLeftToRight(claim.name),
                           claimWords(claim),
                           {},
                           {{tr("Remove", "a claim"), [this, name = claim.name] { remove(name); }}}});
    const QStringList untold = claimsWithoutGroups(m_editor.profile());
    m_untold->setVisible(!untold.isEmpty());
    m_untold->setWords([untold] {
        return tr("%1: made of groups, and never told, since this application may not ask for the scope groups.")
            .arg(QLocale().createSeparatedList(untold));
    });
    m_allow->setVisible(!untold.isEmpty());
    m_editor.lock(m_allow);
    m_rows->set(std::move(records), tr("None: the standard ones are enough for most applications."));
}

void OpenIdClaims::say(Words words) {
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void OpenIdClaims::add() {
    const CustomClaim claim{m_name->text().trimmed(), from(),
                            from() == CustomClaim::Username ? QString() : m_value->text()};
    m_editor.change([claim](OpenIdProfile &profile) { profile.claims << claim; },
                    [this](const Done &done) {
                        if (done)
                            openForm(false);
                        else
                            say([error = done.error()] { return faultWords(error); });
                    });
}

// It still has to ask, and people to agree.
void OpenIdClaims::allowGroups() {
    m_editor.change(
        [](OpenIdProfile &profile) {
            if (!claimsWithoutGroups(profile).isEmpty())
                profile.scopes << QStringLiteral("groups");
        },
        [this](const Done &done) {
            if (done)
                say({});
            else
                say([error = done.error()] { return faultWords(error); });
        });
}

void OpenIdClaims::remove(const QString &name) {
    m_editor.change(
        [name](OpenIdProfile &profile) {
            profile.claims.removeIf([&](const CustomClaim &claim) { return claim.name == name; });
        },
        [this](const Done &done) {
            if (done)
                say({});
            else
                say([error = done.error()] { return faultWords(error); });
        });
}

void OpenIdClaims::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    rename();
    if (m_editor.site().isOpen())
        showSetup();
}

} // namespace gatelodge::ui
