namespace PartyBuilding.Web.Hosting;

/// <summary>Work that one instance of several does again and again; running it twice must do no harm.</summary>
/// <param name="Lease">Name of its row among the leases.</param>
/// <param name="Every">Pause between two runs.</param>
/// <param name="AtStop">Runs once more when the instance that holds the lease stops.</param>
/// <param name="Work">
/// Gets the services of a scope of its own, and a way to renew the lease in the midst of long work; its answer is false when
/// another instance has taken over, and the work stops.
/// </param>
public sealed record BackgroundJob(string Lease, TimeSpan Every, bool AtStop, Func<IServiceProvider, Func<Task<bool>>, CancellationToken, Task> Work);
