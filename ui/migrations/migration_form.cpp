#include "ui/migrations/migration_form.h"
#include "server/domain/deliver.h"
#include "ui/common/long_work.h"
#include "ui/common/typed_number.h"
#include "ui/migrations/forecast_view.h"
#include "ui/migrations/migration_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/planes.h"
#include "ui/shell/page.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace gatelodge::ui {

namespace {

constexpr int kUsualBatch = 200, kMostBatch = 5000; // people

} // namespace

MigrationForm::MigrationForm(admin::Migrations &migrations, QWidget *parent)
    : QWidget(parent), m_migrations(migrations), m_source(new QComboBox), m_batch(new QLineEdit),
      m_bringBack(new CheckBox), m_fields(new QWidget), m_none(new Paragraph([] {
          return tr("No authority gives its accounts away. Add the older website as one first: a Django website with "
                    "its database.");
      })),
      m_said(new Paragraph({}, Tone::Brick)), m_forecast(new ForecastView([](const MigrationForecast &f) {
          //: accounts there; newcomers; people who are here already; accounts that cannot come in
          QString words = tr("%1 accounts there: %2 come in, %3 are here already, %4 cannot come in.")
                              .arg(QLocale().toString(f.people), QLocale().toString(f.ready),
                                   QLocale().toString(f.here), QLocale().toString(f.left));
          if (f.withoutPassword > 0)
              words += u' ' + tr("%n have no password there that could be taken over.", nullptr, f.withoutPassword);
          return words;
      })),
      m_start(new Button([] { return tr("Bring everybody in"); }, {}, ButtonKind::Primary)),
      m_look(new Button([] { return tr("Try it"); })),
      m_authorities(new Button([] { return tr("Authorities…"); }, QStringLiteral("security-high"))) {
    auto *all = columnIn(this, 0);
    all->addWidget(
        new PageHeader([] { return tr("Moving people in"); }, [] { return tr("While the older system goes on."); }));
    all->addWidget(new ScrollPage(makeBody()), 1);
    all->addWidget(new Line);
    all->addWidget(makeFoot());
    setFocusProxy(m_source);
    m_batch->setText(QString::number(kUsualBatch));
    m_batch->setLayoutDirection(Qt::LeftToRight);
    m_batch->setMaximumWidth(em(8));
    connect(m_batch, &QLineEdit::returnPressed, this, &MigrationForm::foresee);
    connect(m_source, &QComboBox::activated, m_forecast, &ForecastView::forget);
    connect(m_bringBack, &QCheckBox::toggled, m_forecast, &ForecastView::forget);
    connect(m_look, &Button::clicked, this, &MigrationForm::foresee);
    connect(m_start, &Button::clicked, this, &MigrationForm::submit);
    connect(m_authorities, &Button::clicked, this, &MigrationForm::authoritiesWanted);
}

QWidget *MigrationForm::makeBody() {
    auto *fields = columnIn(m_fields, Space::half);
    const auto add = [fields](Words label, QWidget *field, Words note) {
        auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
        text->setBuddy(field);
        fields->addWidget(text);
        fields->addWidget(field);
        fields->addWidget(new Paragraph(std::move(note), Tone::Muted, Type::Caption));
        fields->addSpacing(Space::one);
    };
    add([] { return tr("Whose people"); }, m_source,
        [] {
            return tr("It stays the authority for everybody until they are moved. It goes on changing their names and "
                      "addresses.");
        });
    add([] { return tr("People a batch"); }, m_batch,
        [] { return tr("So many are moved in one step; a pause stops between two of them."); });
    fields->addWidget(m_bringBack);
    fields->addWidget(new Paragraph(
        [] {
            return tr("Those of an earlier migration that was given up, say, if their login there is still known here. "
                      "Who is deleted while this one is on stays deleted.");
        },
        Tone::Muted, Type::Caption));
    nameBringBack();
    auto *body = new QWidget;
    auto *rows = columnIn(body, Space::one);
    rows->setContentsMargins(Space::two, Space::one, Space::two, Space::three);
    rows->addWidget(m_none);
    rows->addWidget(m_authorities, 0, Qt::AlignLeading);
    rows->addWidget(m_fields);
    rows->addWidget(m_forecast);
    rows->addStretch();
    m_none->hide();
    m_authorities->hide();
    return body;
}

QWidget *MigrationForm::makeFoot() {
    auto *foot = new QWidget;
    auto *rows = columnIn(foot, Space::one);
    rows->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::two);
    rows->addWidget(m_said);
    m_said->hide();
    rows->addWidget(new Paragraph(
        [] { return tr("Nobody is moved by this: everybody comes in, and goes on signing in as before."); }));
    auto *cancel = new Button([] { return tr("Cancel"); });
    connect(cancel, &Button::clicked, this, &MigrationForm::cancelled);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    for (Button *button : {m_start, m_look, cancel})
        flow->addWidget(button);
    rows->addWidget(buttons);
    return foot;
}

void MigrationForm::start() {
    m_said->hide();
    m_forecast->forget();
    m_bringBack->setChecked(false);
    enable(); // before it is known whose people there are nothing can be tried
    deliver(this, m_migrations.sources(), [this](const Result<QList<Authority>> &sources) { showSources(sources); });
}

void MigrationForm::showSources(const Result<QList<Authority>> &sources) {
    if (!sources)
        return fail(sources.error());
    const QVariant before = m_source->currentData();
    m_source->clear();
    for (const Authority &one : *sources)
        m_source->addItem(one.title.isEmpty() ? one.name : one.title, one.id.value);
    m_source->setCurrentIndex(qMax(0, m_source->findData(before)));
    const bool none = sources->isEmpty();
    m_none->setVisible(none);
    m_authorities->setVisible(none);
    m_fields->setVisible(!none);
    setFocusProxy(none ? static_cast<QWidget *>(m_authorities) : m_source);
    setFocus();
    enable();
}

AuthorityId MigrationForm::chosen() const { return AuthorityId(m_source->currentData().toInt()); }

void MigrationForm::enable() {
    for (Button *button : {m_start, m_look})
        button->setEnabled(!m_busy && m_source->count() > 0);
}

void MigrationForm::nameBringBack() { m_bringBack->setText(tr("Bring back who is there and lies in the recycle bin")); }

std::optional<MigrationStart> MigrationForm::asked() {
    const int people = typedNumber(m_batch->text()).value_or(0);
    m_said->setVisible(people < 1 || people > kMostBatch);
    if (m_said->isHidden())
        return MigrationStart{people, m_bringBack->isChecked()};
    m_said->setWords([] { return tr("A batch has 1 to %1 people.").arg(QLocale().toString(kMostBatch)); });
    m_batch->setFocus();
    return {};
}

void MigrationForm::foresee() {
    const auto how = asked();
    if (!how || m_busy || m_source->count() == 0)
        return;
    m_forecast->forget();
    m_busy = true;
    enable();
    const auto progress = std::make_shared<Progress>();
    auto *work = new LongWork(
        this, [] { return tr("What would happen"); }, progress);
    deliver(this, m_migrations.foreseeStart(chosen(), *how, progress),
            [this, work](const Result<MigrationForecast> &forecast) {
                work->deleteLater();
                m_busy = false;
                enable();
                if (!forecast)
                    return fail(forecast.error());
                m_forecast->show(*forecast);
            });
}

void MigrationForm::submit() {
    const auto how = asked();
    if (!how || m_busy || m_source->count() == 0)
        return;
    m_busy = true;
    enable();
    deliver(this, m_migrations.start(chosen(), *how), [this](const Result<MigrationId> &id) {
        m_busy = false;
        enable();
        if (!id)
            return fail(id.error());
        Q_EMIT started(*id);
    });
}

void MigrationForm::fail(const Error &error) {
    m_said->show();
    m_said->setWords([error] { return migrationFaultWords(error); });
}

QString MigrationForm::said() const { return m_said->isHidden() ? QString() : m_said->text(); }

void MigrationForm::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void MigrationForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        nameBringBack();
}

void MigrationForm::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
