#include "ui/imports/import_progress.h"
#include "ui/common/long_work.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QLocale>
#include <QProgressBar>

namespace gatelodge::ui {

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kLookEach = 200;        // ms
constexpr double kFirstGuess = 1;     // s: before that nobody knows
constexpr double kCountsMinutes = 90; // s

} // namespace

ImportProgressBar::ImportProgressBar(QWidget *parent)
    : QWidget(parent), m_said(new Paragraph({}, Tone::Text)), m_bar(new QProgressBar),
      m_stop(new Button([] { return tr("Stop"); })) {
    auto *column = columnIn(this, Space::one);
    auto *row = rowOf({m_bar, m_stop}, Space::two);
    m_bar->setTextVisible(false);
    column->addWidget(m_said);
    column->addLayout(row);
    connect(m_stop, &Button::clicked, this, [this] {
        m_progress->cancelled = true;
        look();
    });
    connect(&m_look, &QTimer::timeout, this, &ImportProgressBar::look);
    hide();
}

void ImportProgressBar::follow(const admin::SharedImportProgress &progress) {
    end();
    m_progress = progress;
    m_step = progress->step;
    m_since = Clock::now();
    m_work = new LongWork(
        this, [] { return tr("Import"); }, progress);
    m_look.start(kLookEach);
    show();
    look();
}

void ImportProgressBar::end() {
    m_look.stop();
    if (m_work) // it would stop what has ended
        m_work->deleteLater();
    m_work = nullptr;
    hide();
}

QString ImportProgressBar::words() const {
    switch (m_step) {
    case ImportStep::Reading: return tr("The file is read");
    case ImportStep::Planning: return tr("It is compared with who is here");
    case ImportStep::Applying:
    case ImportStep::Done: return tr("People are written down");
    }
    Q_UNREACHABLE();
}

void ImportProgressBar::look() {
    if (const ImportStep step = m_progress->step; step != m_step) {
        m_step = step;
        m_since = Clock::now();
    }
    const int done = m_progress->done, total = m_progress->total;
    const bool known = total > 0 && m_step != ImportStep::Planning;
    m_bar->setMaximum(known ? total : 0);
    m_bar->setValue(known ? qMin(done, total) : 0);
    m_stop->setEnabled(!m_progress->cancelled);
    QString said = m_progress->cancelled ? tr("It is being stopped") : words();
    const double passed = std::chrono::duration<double>(Clock::now() - m_since).count();
    if (known && done > 0 && passed > kFirstGuess && !m_progress->cancelled) {
        const double left = passed * (total - done) / done;
        //: what is being done, how long it will take
        said = tr("%1, %2").arg(said, left < kCountsMinutes ? tr("%n seconds left", nullptr, int(left) + 1)
                                                            : tr("%n minutes left", nullptr, int(left / 60) + 1));
    }
    m_said->setWords(said);
    m_bar->setAccessibleName(said);
}

} // namespace gatelodge::ui
