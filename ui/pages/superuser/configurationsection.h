#pragma once

#include "app/models/configurationmodel.h"
#include "ui/pages/superuser/administrationsection.h"

class QCheckBox;

namespace quayside::ui {

class Banner;

/// How the registry is configured, to be looked at. Source: console.md 6, quay-api.md 9.8.
class ConfigurationSection : public AdministrationSection {
    Q_OBJECT
public:
    explicit ConfigurationSection(const Workspace &workspace);

    bool isOffered(const Connection &connection) const override;
    bool can(PageCommand command) const override;
    QString whyRefused() const override;
    QString title() const override;
    QString tab() const override;

protected:
    void startReading() override;
    void forgetRows() override;
    void retranslate() override;
    void showActions() override;
    // Nothing of it is changed from here.
    void create() override { }
    void remove() override { }

private:
    void initColumns();
    void showWarnings();
    void showMenu(const QPoint &global);
    void showEntry(const QString &key);
    void copyValue();
    void copyAll();

    ConfigurationModel *m_model;
    QJsonObject m_config; // as it came
    Banner *m_warnings;
    QCheckBox *m_onlyOwn;
    QPushButton *m_copyValue;
    QPushButton *m_copyAll;
};

} // namespace quayside::ui
