#include "ui/sites/gate_section.h"
#include "server/admin/languages.h"
#include "ui/common/typed_number.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/strips.h"
#include "ui/sites/bindings.h"
#include "ui/sites/group_tokens.h"
#include "ui/sites/site_words.h"
#include <QIntValidator>
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

// As they stand in the row: few people meet the level and the state of their account as gates of their own.
constexpr GateKind row[] = {GateKind::SignedIn, GateKind::Groups, GateKind::Profile, GateKind::Cooloff,
                            GateKind::Consent};
constexpr GateKind inSignedIn[] = {GateKind::Level, GateKind::Active};

} // namespace

GateSection::GateSection(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_pipeline(new GatePipeline),
      m_signedIn(new Segmented([] { return gateTitle(GateKind::SignedIn); })), m_card(new Card), m_words(new QWidget) {
    setHelpPlace(this, "connecting-a-site.md#how-a-sign-in-goes");
    auto *column = columnIn(this, Space::one);
    column->addWidget(new SectionHeader([] { return tr("Gates"); },
                                        [] { return tr("in the order people meet them, in the last seven days"); }));
    column->addWidget(m_pipeline);
    column->addWidget(m_card);
    std::vector<PaintedStrip::Choice> parts;
    for (const GateKind kind : inSignedIn)
        parts.push_back({[kind] { return gateTitle(kind); }, {}});
    m_signedIn->setChoices(std::move(parts));
    m_card->rows()->addWidget(m_signedIn, 0, Qt::AlignLeading);
    for (const GateKind kind : allGates()) {
        if (kind == GateKind::SignedIn)
            continue;
        m_settings[size_t(kind)] = makeSetting(kind);
        m_card->rows()->addWidget(m_settings[size_t(kind)]);
    }
    makeMessages(columnIn(m_words, Space::half));
    m_card->rows()->addWidget(m_words);
    connect(&editor, &SiteEditor::arrived, this, &GateSection::showSite);
    connect(m_pipeline, &GatePipeline::chosen, this, &GateSection::showGate);
    connect(m_signedIn, &Segmented::chosen, this, &GateSection::showGate);
    m_pipeline->setChoices(std::vector<PaintedStrip::Choice>(std::size(row)));
    openGate(GateKind::Groups);
}

GateKind GateSection::gate() const {
    const GateKind shown = row[m_pipeline->current()];
    return shown == GateKind::SignedIn ? inSignedIn[m_signedIn->current()] : shown;
}

void GateSection::openGate(GateKind kind) {
    m_signedIn->setCurrent(kind == GateKind::Active ? 1 : 0);
    const auto *place = std::find(std::begin(row), std::end(row), kind);
    m_pipeline->setCurrent(place == std::end(row) ? 0 : int(place - row));
    showGate();
}

QString GateSection::ruleOf(GateKind kind) const {
    const bool asksMore = kind == GateKind::SignedIn && m_editor.profile().minLevel != Level::Untrusted;
    return gateRule(asksMore ? GateKind::Level : kind, m_editor.site(), m_editor.groups(), m_editor.org());
}

void GateSection::showSite() {
    int came = 0;
    for (const int count : m_editor.details().atGates)
        came += count;
    std::vector<PipelineGate> gates;
    for (const GateKind kind : row) {
        int stopped = m_editor.details().atGates.value(gateName(kind));
        if (kind == GateKind::SignedIn)
            for (const GateKind part : inSignedIn)
                stopped += m_editor.details().atGates.value(gateName(part));
        gates.push_back(
            {gateIcon(kind), [kind] { return gateTitle(kind); }, [this, kind] { return ruleOf(kind); }, stopped});
    }
    m_pipeline->set(came, m_editor.details().atGates.value(QString()), std::move(gates));
    showGate();
}

void GateSection::showGate() {
    m_signedIn->setVisible(row[m_pipeline->current()] == GateKind::SignedIn);
    for (const GateKind kind : allGates())
        if (kind != GateKind::SignedIn) // who is not signed in meets the sign-in page: nothing to set
            m_settings[size_t(kind)]->setVisible(kind == gate());
    for (const auto &[language, field] : std::as_const(m_messages))
        if (!field->isPending())
            field->setValue(m_editor.message(gate(), language));
}

QWidget *GateSection::makeSetting(GateKind kind) {
    switch (kind) {
    case GateKind::SignedIn: break;
    case GateKind::Active:
        return new Paragraph(
            [] { return tr("Suspended accounts and accounts outside of their dates stop here, at every site."); });
    case GateKind::Level: return makeLevel();
    case GateKind::Groups: return new GroupTokens(m_editor);
    case GateKind::Profile:
        return new Paragraph([] {
            return tr("First name, last name and a confirmed address are asked for, because this site receives them.");
        });
    case GateKind::Cooloff: return makeCooloff();
    case GateKind::Consent: return makeConsent();
    }
    Q_UNREACHABLE();
}

QWidget *GateSection::makeLevel() {
    auto *field = new ChoiceField([] { return tr("At least"); });
    std::vector<ChoiceField::Choice> choices;
    for (const Level level : {Level::Untrusted, Level::Normal, Level::Secure})
        choices.push_back({int(level), [level] { return levelWords(level); }});
    field->setChoices(std::move(choices));
    bindLock(field, m_editor);
    connect(&m_editor, &SiteEditor::arrived, field,
            [this, field] { field->setValue(int(m_editor.profile().minLevel)); });
    connect(field, &ChoiceField::saveRequested, this, [this, field](const QVariant &id) {
        m_editor.put(&SiteProfile::minLevel, m_editor.profile().minLevel, Level(id.toInt()),
                     [field, id](const Done &done) { answerField(field, id, done); });
    });
    return field;
}

QWidget *GateSection::makeCooloff() {
    auto *field = new FieldEdit([] { return tr("Hours"); });
    field->edit()->setValidator(new QIntValidator(0, 87600, field));
    bindLock(field, m_editor);
    field->setNote([] { return tr("Accounts younger than this cannot enter. 0: at once."); });
    connect(&m_editor, &SiteEditor::arrived, field, [this, field] {
        if (!field->isPending())
            field->setValue(QString::number(m_editor.profile().cooloffHours));
    });
    connect(field, &FieldEdit::saveRequested, this, [this, field](const QString &text) {
        const int hours = typedNumber(text).value_or(-1); // what is no number is refused, not 0
        m_editor.put(&SiteProfile::cooloffHours, m_editor.profile().cooloffHours, hours,
                     [this, field, hours](const Done &done) {
                         answerField(field, QString::number(hours), done);
                         if (!done) // what Esc goes back to may be somebody else's, and new
                             field->setValue(QString::number(m_editor.profile().cooloffHours));
                     });
    });
    return field;
}

QWidget *GateSection::makeConsent() {
    auto *widget = new QWidget;
    auto *column = columnIn(widget, Space::half);
    auto *words = new Paragraph({});
    column->addWidget(words);
    auto *open = new Button([] { return tr("Open organisations"); }, {}, ButtonKind::Quiet);
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("orgs")); });
    connect(&m_editor, &SiteEditor::arrived, words, [this, words] {
        words->setWords([org = m_editor.org()] {
            return org.profile.consentRequired
                       ? tr("%1 asks each person once before data leaves for one of its sites. This is set at the "
                            "organisation.")
                             .arg(org.profile.name)
                       : tr("%1 does not ask for consent. This is set at the organisation.").arg(org.profile.name);
        });
    });
    return widget;
}

void GateSection::makeMessages(QVBoxLayout *column) {
    std::vector<std::pair<QString, Words>> languages{{QString(), [] { return tr("They are told"); }}};
    for (const admin::SpokenLanguage &language : admin::spokenLanguages())
        languages.emplace_back(language.code, language.name);
    for (const auto &[language, label] : languages) {
        auto *field = new FieldEdit(label);
        if (language.isEmpty())
            field->setPlaceholder([] { return tr("The usual words of the house"); });
        else
            field->setPlaceholder([] { return tr("The same as everybody"); });
        column->addWidget(field);
        bindLock(field, m_editor);
        m_messages.append({language, field});
        connect(field, &FieldEdit::saveRequested, this,
                [this, field, language = language](const QString &text) { saveMessage(field, language, text); });
    }
}

void GateSection::saveMessage(FieldEdit *field, const QString &language, const QString &text) {
    const QString message = text.trimmed();
    m_editor.putMessage(gate(), language, message,
                        [field, message](const Done &done) { answerField(field, message, done); });
}

} // namespace gatelodge::ui
