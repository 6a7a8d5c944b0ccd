#pragma once

#include "app/api/httpexchange.h"
#include "app/wire/apidescription.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QRadioButton;

namespace quayside::ui {

class ToneLabel;

/// What was filled in for a call; kept with what came of it.
struct RequestInput {
    QHash<QString, QString> values = {}; ///< by place and name: `path/tag`, `body/config.url`
    QString raw = {}; ///< the body as JSON
    bool isRaw = false;
};

/// A form for one call, made from its description: what is required first, fixed values as lists,
/// yes and no as boxes, the body as fields or as JSON.
class RequestForm : public QWidget {
    Q_OBJECT
public:
    explicit RequestForm(QWidget *parent = nullptr);

    void setOperation(const wire::ApiOperation &operation, const RequestInput &input);
    RequestInput input() const;
    /// As it would be sent; meaningful where there is no problem.
    api::ApiRequest request() const;
    /// Why it cannot be sent yet; empty: it can.
    QString problem() const;
    void focusFirst();

Q_SIGNALS:
    void changed();
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Editor {
        QString key;
        wire::ApiField field;
        QWidget *widget;
    };
    void clear();
    void addFields(QFormLayout &form, const QString &place, const QList<wire::ApiField> &fields,
                   const QString &prefix = {});
    QWidget *makeEditor(const wire::ApiField &field);
    void addBody();
    void showBody();
    QJsonObject bodyOfFields() const;
    std::optional<QJsonValue> bodyOfText(QString *problem) const;
    static QString textOf(const Editor &editor);
    static void setText(const Editor &editor, const QString &text);
    static std::optional<QJsonValue> valueOf(const Editor &editor);
    static QString problemOf(const Editor &editor);

    wire::ApiOperation m_operation;
    QList<Editor> m_editors;
    QWidget *m_content = nullptr;
    QWidget *m_bodyFields = nullptr;
    QRadioButton *m_asForm = nullptr;
    QRadioButton *m_asText = nullptr;
    QPlainTextEdit *m_text = nullptr;
    ToneLabel *m_textError = nullptr;
};

} // namespace quayside::ui
