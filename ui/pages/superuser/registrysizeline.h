#pragma once

#include "app/api/apicall.h"
#include "app/wire/administration.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace quayside::ui {

class Connection;
class ToneLabel;

/// How much the whole registry holds, as it was summed up last, with a way to have it summed up
/// anew. Not shown before it was read, nor where the registry does not tell it.
/// Source: console.md 6, quay-api.md 9.8.
class RegistrySizeLine : public QWidget {
    Q_OBJECT
public:
    explicit RegistrySizeLine(QWidget *parent = nullptr);
    ~RegistrySizeLine() override;

    void setConnection(Connection *connection);
    /// Whether the user may have it summed up, and why that is not possible now.
    void setWritable(bool mayWrite, const QString &blocked);
    void read();

Q_SIGNALS:
    void refused(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void calculate();
    void showSize();
    void abort();

    Connection *m_connection = nullptr;
    QPointer<api::ApiCallBase> m_call;
    std::optional<wire::RegistrySize> m_size;
    bool m_mayWrite = false;
    QString m_blocked;
    ToneLabel *m_text;
    QPushButton *m_calculate;
    QTimer m_pause; // before it is looked whether it is summed up by now
};

} // namespace quayside::ui
