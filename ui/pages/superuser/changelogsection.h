#pragma once

#include "app/api/apicall.h"
#include "ui/pages/superuser/superusersection.h"

#include <QtCore/QPointer>

namespace quayside::ui {

class MarkdownView;

/// What changed between the releases of the registry. Source: console.md 6, quay-api.md 9.8.
class ChangeLogSection : public SuperuserSection {
    Q_OBJECT
public:
    explicit ChangeLogSection(QWidget *parent = nullptr);
    ~ChangeLogSection() override;

    void setConnection(Connection *connection) override;
    bool isOffered(const Connection &connection) const override;
    void refresh(bool isQuiet) override;
    bool hasData() const override { return dataOf().has_value(); }
    bool isReading() const override { return m_call; }
    void stopReading() override;
    QString title() const override;
    QString tab() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text);
    void retranslate();

    Connection *m_connection = nullptr;
    QPointer<api::ApiCallBase> m_call;
    MarkdownView *m_view;
    QString m_shown;
};

} // namespace quayside::ui
