#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QWidget;

namespace quayside::ui {

class RecordTable;

/// The rows of a table as text for other programs.
class TableExport : public QObject {
    Q_OBJECT
public:
    enum class Format { Csv, Json, Tsv };

    /// `headers`: empty: the rows alone; not for Json.
    static QByteArray toText(Format format, const QStringList &headers,
                             const QList<QStringList> &rows);

    /// Asks for a file and writes it, all rows or the selected ones; `finished` tells how it went.
    /// Deletes itself.
    static TableExport *ask(RecordTable &table, const QString &name, QWidget *window);

Q_SIGNALS:
    /// Not when the user thought better of it.
    void finished(bool isOk, const QString &sentence);

private:
    using QObject::QObject;
};

} // namespace quayside::ui
