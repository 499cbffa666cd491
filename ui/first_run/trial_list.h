// What the assistant has done and seen so far, a line each: done, under way, or failed with the reason.
#pragma once
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class GlyphMark;
class Paragraph;

class TrialList : public QWidget {
    Q_OBJECT
public:
    explicit TrialList(QWidget *parent = nullptr);
    void clear();
    void begin(Words what);  // a new line, under way
    void note(Words detail); // below the last line
    void end(Words what);    // the last line went well; what it is called now
    void fail(Words what, Words why);
    QStringList lines() const; // as they are read

private:
    struct Line {
        QWidget *widget;
        GlyphMark *glyph;
        Paragraph *what, *detail;
    };
    QVBoxLayout *m_column;
    QList<Line> m_lines;
};

} // namespace gatelodge::ui
