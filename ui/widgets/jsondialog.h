#pragma once

#include <QtWidgets/QDialog>

#include <memory>

class QJsonValue;

namespace quayside::ui {

namespace Ui {
class JsonDialog;
}

/// What stands behind one row of a table, as JSON, to be read and copied.
class JsonDialog : public QDialog {
    Q_OBJECT
public:
    /// `window`: connection and object.
    JsonDialog(const QString &window, const QString &title, const QJsonValue &value,
               QWidget *parent = nullptr);
    ~JsonDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::JsonDialog> m_ui;
};

} // namespace quayside::ui
