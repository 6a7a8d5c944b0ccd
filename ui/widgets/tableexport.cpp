#include "ui/widgets/tableexport.h"

#include "ui/widgets/filedialog.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// RFC 4180; a cell that a spreadsheet would run as a formula is made a text.
QString csvCell(QString cell)
{
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell[0]))
        cell.prepend(u'\'');
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray TableExport::toText(Format format, const QStringList &headers,
                               const QList<QStringList> &rows)
{
    if (format == Format::Json) {
        QJsonArray all;
        for (const QStringList &row : rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < headers.size(); ++i)
                object.insert(headers.at(i).toLower(), row.value(i));
            all.append(object);
        }
        return QJsonDocument(all).toJson();
    }
    const QString separator = format == Format::Csv ? u","_s : u"\t"_s;
    QString text;
    const auto add = [&](const QStringList &cells) {
        QStringList written;
        for (const QString &cell : cells)
            written.append(format == Format::Csv
                               ? csvCell(cell)
                               : QString(cell).replace(u'\t', u' ').replace(u'\n', u' '));
        text += written.join(separator) + (format == Format::Csv ? u"\r\n"_s : u"\n"_s);
    };
    if (!headers.isEmpty())
        add(headers);
    for (const QStringList &row : rows)
        add(row);
    return text.toUtf8();
}

TableExport *TableExport::ask(RecordTable &table, const QString &name, QWidget *window)
{
    const auto words = [] {
        return FileDialog::Words{
            tr("Export the table"),
            {tr("CSV (*.csv)"), tr("JSON (*.json)"), tr("Text with tabs (*.tsv)")}};
    };
    auto *dialog = new FileDialog(FileDialog::For::Save, words, window);
    dialog->setObjectName(u"export"_s);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QString(name).replace(u'/', u'-') + ".csv"_L1);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &) {
        const QStringList filters = dialog->nameFilters();
        const QStringList suffixes{u"csv"_s, u"json"_s, u"tsv"_s};
        dialog->setDefaultSuffix(
            suffixes.value(filters.indexOf(dialog->selectedNameFilter()), u"csv"_s));
    });
    auto *exporter = new TableExport(dialog);
    connect(dialog, &QFileDialog::fileSelected, exporter, [exporter, &table](const QString &path) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        const Format format = suffix == "json"_L1 ? Format::Json
            : suffix == "tsv"_L1                  ? Format::Tsv
                                                  : Format::Csv;
        const bool onlySelected = table.selectedCount() > 1;
        const QList<QStringList> rows = table.exportRows(onlySelected);
        QSaveFile file(path);
        const bool isOk = file.open(QIODevice::WriteOnly)
            && file.write(toText(format, table.exportHeaders(), rows)) >= 0 && file.commit();
        Q_EMIT exporter->finished(
            isOk,
            isOk ? tr("%n row(s) written to %1", nullptr, int(rows.size()))
                       .arg(QFileInfo(path).fileName())
                 : tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    dialog->open();
    return exporter;
}

} // namespace quayside::ui
