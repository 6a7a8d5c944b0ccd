#include "server/api/metricstext.h"

#include <prometheus/text_serializer.h>

namespace quayside::server {

namespace {

using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;
using Labels = std::vector<ClientMetric::Label>;

/// Families in the order they are added.
class Families {
public:
    void counter(const char *name, const char *help, double value)
    {
        begin(name, help, MetricType::Counter);
        addCount({}, value);
    }
    void gauge(const char *name, const char *help, double value, Labels labels = {})
    {
        begin(name, help, MetricType::Gauge);
        addGauge(std::move(labels), value);
    }
    /// Nothing when there is no value.
    template <class T>
    void optionalGauge(const char *name, const char *help, const std::optional<T> &value)
    {
        if (value)
            gauge(name, help, double(*value));
    }

    void begin(const char *name, const char *help, MetricType type)
    {
        m_families.push_back({name, help, type, {}});
    }
    void addCount(Labels labels, double value)
    {
        ClientMetric &metric = add(std::move(labels));
        metric.counter.value = value;
    }
    void addGauge(Labels labels, double value)
    {
        ClientMetric &metric = add(std::move(labels));
        metric.gauge.value = value;
    }
    void addHistogram(Labels labels, const DurationHistogram::Figures &figures)
    {
        ClientMetric &metric = add(std::move(labels));
        auto &histogram = metric.histogram;
        for (size_t i = 0; i < figures.counts.size(); ++i) {
            histogram.sample_count += figures.counts[i];
            if (i < DurationHistogram::kBounds.size())
                histogram.bucket.push_back(
                    {histogram.sample_count, double(DurationHistogram::kBounds[i]) / 1e6});
        }
        histogram.sample_sum = double(figures.sum) / 1e6;
    }

    QByteArray text() const
    {
        return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_families));
    }

private:
    ClientMetric &add(Labels labels)
    {
        ClientMetric metric;
        metric.label = std::move(labels);
        m_families.back().metric.push_back(std::move(metric));
        return m_families.back().metric.back();
    }

    std::vector<MetricFamily> m_families;
};

std::string methodName(size_t index)
{
    if (index == TransportCounters::kNoMethod)
        return "none";
    return toString(Method(index)).toStdString();
}

std::string statusName(size_t index)
{
    return index == 0 ? "none" : std::to_string(index) + "xx";
}

void addTransport(Families &families, const TransportCounters::Figures &figures)
{
    families.begin("quayside_http_requests_total",
                   "Requests that ended, by plane (data: blob bytes), method and class of status; "
                   "none: the head could not be read, or the client left before its answer",
                   MetricType::Counter);
    for (const auto plane : {Plane::Control, Plane::Data}) {
        const auto &methods = figures.requests[size_t(plane)];
        for (size_t method = 0; method < methods.size(); ++method) {
            for (size_t status = 0; status < methods[method].size(); ++status) {
                if (methods[method][status] == 0) // most pairs never happen
                    continue;
                families.addCount({{"plane", plane == Plane::Data ? "data" : "control"},
                                   {"method", methodName(method)},
                                   {"status", statusName(status)}},
                                  double(methods[method][status]));
            }
        }
    }
    families.begin("quayside_http_request_duration_seconds",
                   "Requests of the control plane, from their head to the end of their answer",
                   MetricType::Histogram);
    families.addHistogram({}, figures.controlDurations);
    families.counter("quayside_http_connections_total", "Connections that were accepted",
                     double(figures.accepted));
    families.counter("quayside_http_connections_refused_total",
                     "Connections that were refused since their address had too many",
                     double(figures.refused));
    families.gauge("quayside_http_connections", "Open connections", double(figures.open));
    families.counter("quayside_blob_received_bytes_total", "Bytes of upload bodies",
                     double(figures.receivedBytes));
    families.counter("quayside_blob_sent_bytes_total", "Bytes of blobs that were downloaded",
                     double(figures.sentBytes));
    families.gauge("quayside_blob_uploads", "Upload requests in progress", double(figures.uploads));
    families.gauge("quayside_blob_downloads", "Downloads in progress", double(figures.downloads));
}

void addPools(Families &families, const LoadFigures &load)
{
    const std::pair<const char *, const PoolFigures &> pools[] = {{"blob", load.blobPool},
                                                                  {"password", load.passwordPool}};
    const auto each = [&](const char *name, const char *help, int PoolFigures::*member) {
        families.begin(name, help, MetricType::Gauge);
        for (const auto &[pool, figures] : pools)
            families.addGauge({{"pool", pool}}, figures.*member);
    };
    each("quayside_pool_threads", "Threads that a pool may have", &PoolFigures::threads);
    each("quayside_pool_running", "Functions that run on a pool", &PoolFigures::running);
    each("quayside_pool_waiting", "Functions that wait for a thread of a pool",
         &PoolFigures::waiting);
}

void addDatabase(Families &families, const DbExecutor::Figures &figures)
{
    families.gauge("quayside_database_tasks_waiting",
                   "Transactions that wait for a database connection", double(figures.waiting));
    families.gauge("quayside_database_tasks_running", "Transactions that run",
                   double(figures.running));
    families.begin("quayside_database_task_duration_seconds",
                   "Transactions, from being queued to their end", MetricType::Histogram);
    families.addHistogram({{"use", "read"}}, figures.reads);
    families.addHistogram({{"use", "write"}}, figures.writes);
}

void addProcess(Families &families, const ProcessFigures &figures)
{
    families.optionalGauge("process_resident_memory_bytes", "Resident memory size in bytes.",
                           figures.residentBytes);
    families.optionalGauge("process_virtual_memory_bytes", "Virtual memory size in bytes.",
                           figures.virtualBytes);
    if (figures.cpuSeconds) {
        families.counter("process_cpu_seconds_total",
                         "Total user and system CPU time spent in seconds.", *figures.cpuSeconds);
    }
    families.optionalGauge("process_start_time_seconds",
                           "Start time of the process since unix epoch in seconds.",
                           figures.startTime);
    families.optionalGauge("process_open_fds", "Number of open file descriptors.",
                           figures.openDescriptors);
    families.optionalGauge("process_max_fds", "Maximum number of open file descriptors.",
                           figures.mostDescriptors);
}

} // namespace

QByteArray metricsText(const TransportCounters::Figures &transport, const LoadFigures &load)
{
    Families families;
    families.gauge("quayside_build_info", "Always 1; its labels tell what runs", 1,
                   {{"version", QUAYSIDE_VERSION}, {"qt", qVersion()}});
    addTransport(families, transport);
    addDatabase(families, load.database);
    addPools(families, load);
    families.optionalGauge("quayside_store_free_bytes", "Free bytes of the blob store",
                           load.freeBytes);
    families.optionalGauge("quayside_store_size_bytes", "Size of the blob store's disk",
                           load.totalBytes);
    families.gauge("quayside_store_kept_free_bytes", "Uploads are refused with less free",
                   double(load.keptFreeBytes));
    addProcess(families, load.process);
    return families.text();
}

} // namespace quayside::server
