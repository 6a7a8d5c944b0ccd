#pragma once

#include "app/core/linediff.h"

#include <QtWidgets/QPlainTextEdit>

class QJsonValue;

namespace quayside::ui {

class JsonHighlighter;

/// JSON or another text as it came, on the plane of code: to be read, searched and copied.
class JsonView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QJsonValue &value);
    /// Colours are for JSON; a text of another kind has none.
    void setSource(const QString &text, bool isJson);
    /// With signs before the lines that only one of two texts has.
    void setDifference(const QList<DiffLine> &lines);

    /// With indents; a text or a number stands as it is in JSON.
    static QString pretty(const QJsonValue &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyLook();

    JsonHighlighter *m_highlighter;
    bool m_isApplying = false;
};

} // namespace quayside::ui
