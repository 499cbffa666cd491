#include "ui/common/list_print.h"
#include <algorithm>
#include <QCoreApplication>
#include <QDateTime>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStyle>
#include <QtMath>

namespace gatelodge::ui {
namespace {

struct ListPrinting {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::ListPrinting)
};

constexpr qreal bodyPoints = 9, titlePoints = 13;
constexpr int measured = 400; // rows that decide how wide the columns are

class Sheets {
public:
    Sheets(QPagedPaintDevice &paper, const ListPrint &print) : m_paper(paper), m_print(print), m_painter(&paper) {
        m_page = QRectF(QPointF(0, 0), paper.pageLayout().paintRectPixels(paper.logicalDpiX()).size());
        m_body.setPointSizeF(bodyPoints);
        m_strong = m_body;
        m_strong.setWeight(QFont::DemiBold);
        m_title = m_strong;
        m_title.setPointSizeF(titlePoints);
        m_line = QFontMetricsF(m_body, &paper).lineSpacing();
        m_row = m_line * 1.35;
        shareWidth();
    }

    int paint() {
        m_pages = countPages();
        qsizetype next = 0;
        for (m_number = 1; m_number <= m_pages; ++m_number) {
            if (m_number > 1)
                m_paper.newPage();
            qreal y = paintTop();
            for (; next < m_print.rows.size() && y + m_row <= bottom(); ++next, y += m_row)
                paintRow(m_print.rows[next], y, m_body, next % 2 == 1);
            paintFoot();
        }
        return m_pages;
    }

private:
    qreal bottom() const { return m_page.height() - m_line * 2.2; }
    qreal topHeight() const {
        const QFontMetricsF title(m_title, &m_paper);
        return title.lineSpacing() + (m_print.sentence.isEmpty() ? 0 : sentenceHeight()) + m_row * 1.6;
    }
    qreal sentenceHeight() const {
        return QFontMetricsF(m_body, &m_paper)
                   .boundingRect(QRectF(0, 0, m_page.width(), 10'000), Qt::TextWordWrap, m_print.sentence)
                   .height() +
               m_line * 0.3;
    }
    int countPages() const {
        const int each = qMax(1, int((bottom() - topHeight()) / m_row));
        return qMax(1, int((m_print.rows.size() + each - 1) / each));
    }

    void shareWidth() {
        const QFontMetricsF body(m_body, &m_paper), strong(m_strong, &m_paper);
        QList<qreal> wanted;
        for (const QString &column : m_print.columns)
            wanted << strong.horizontalAdvance(column);
        for (qsizetype row = 0; row < qMin<qsizetype>(measured, m_print.rows.size()); ++row)
            for (qsizetype column = 0; column < wanted.size(); ++column)
                wanted[column] = qMax(wanted[column], body.horizontalAdvance(m_print.rows[row].value(column)));
        const qreal gap = body.horizontalAdvance(u'M') * 1.5;
        qreal all = 0;
        for (qreal &width : wanted)
            all += width = qMin(width, m_page.width() * 0.4) + gap;
        for (qreal &width : wanted)
            width *= all > 0 ? m_page.width() / all : 1;
        m_widths = wanted;
        m_gap = gap;
    }

    QRectF mirrored(const QRectF &r) const {
        return QGuiApplication::isRightToLeft() ? QRectF(m_page.width() - r.right(), r.top(), r.width(), r.height())
                                                : r;
    }
    void text(const QRectF &r, const QString &words, const QFont &font, Qt::Alignment side) {
        m_painter.setFont(font);
        const Qt::Alignment aligned = QStyle::visualAlignment(QGuiApplication::layoutDirection(), side);
        m_painter.drawText(mirrored(r), int(aligned | Qt::AlignVCenter),
                           QFontMetricsF(font, &m_paper).elidedText(words, Qt::ElideRight, r.width()));
    }

    qreal paintTop() {
        const qreal title = QFontMetricsF(m_title, &m_paper).lineSpacing();
        text(QRectF(0, 0, m_page.width() * 0.6, title), m_print.title, m_title, Qt::AlignLeft);
        text(QRectF(m_page.width() * 0.6, 0, m_page.width() * 0.4, title), m_print.house, m_body, Qt::AlignRight);
        qreal y = title;
        if (!m_print.sentence.isEmpty()) {
            m_painter.setFont(m_body);
            m_painter.drawText(QRectF(0, y, m_page.width(), sentenceHeight()),
                               int(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft)) |
                                   Qt::TextWordWrap,
                               m_print.sentence);
            y += sentenceHeight();
        }
        y += m_row * 0.4;
        paintRow(m_print.columns, y, m_strong, false);
        y += m_row;
        m_painter.setPen(QPen(Qt::black, m_line / 18));
        m_painter.drawLine(QPointF(0, y), QPointF(m_page.width(), y));
        return y + m_row * 0.2;
    }

    void paintRow(const QStringList &cells, qreal y, const QFont &font, bool shaded) {
        if (shaded)
            m_painter.fillRect(QRectF(0, y, m_page.width(), m_row), QColor(0xf1, 0xf1, 0xf1));
        m_painter.setPen(Qt::black);
        qreal x = 0;
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            text(QRectF(x, y, m_widths[column] - m_gap, m_row), cells.value(column), font, Qt::AlignLeft);
            x += m_widths[column];
        }
    }

    void paintFoot() {
        const QRectF foot(0, m_page.height() - m_line * 1.4, m_page.width(), m_line * 1.4);
        QString when = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
        if (m_number == m_pages && m_print.leftOut)
            when = ListPrinting::tr("%1 · %n more are not printed", "date and time; rows", m_print.leftOut).arg(when);
        text(foot.adjusted(0, 0, -foot.width() * 0.3, 0), when, m_body, Qt::AlignLeft);
        text(foot.adjusted(foot.width() * 0.7, 0, 0, 0), ListPrinting::tr("Page %1 of %2").arg(m_number).arg(m_pages),
             m_body, Qt::AlignRight);
    }

    QPagedPaintDevice &m_paper;
    const ListPrint &m_print;
    QPainter m_painter;
    QRectF m_page;
    QFont m_body, m_strong, m_title;
    QList<qreal> m_widths;
    qreal m_line = 0, m_row = 0, m_gap = 0;
    int m_number = 0, m_pages = 0;
};

} // namespace

int paintList(QPagedPaintDevice &paper, const ListPrint &print) { return Sheets(paper, print).paint(); }

} // namespace gatelodge::ui
