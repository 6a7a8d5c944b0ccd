#pragma once

#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

class QJsonValue;

namespace quayside::ui {

namespace Ui {
class JsonDialog;
}

/// What stands behind one row of a table, as JSON, to be read and copied.
class JsonDialog : public Dialog {
    Q_OBJECT
public:
    /// `window`: connection and object. `title`: asked again in another language.
    JsonDialog(const QString &window, std::function<QString()> title, const QJsonValue &value,
               QWidget *parent = nullptr);
    ~JsonDialog() override;

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::JsonDialog> m_ui;
    std::function<QString()> m_title;
};

} // namespace quayside::ui
