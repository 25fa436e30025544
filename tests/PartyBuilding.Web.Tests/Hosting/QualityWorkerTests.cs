using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PartyBuilding.Web.Hosting;

namespace PartyBuilding.Web.Tests.Hosting;

public sealed class QualityWorkerTests
{
    [Fact]
    public async Task Stopping_while_the_leases_cannot_be_reached_spoils_nothing()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        using var worker = new QualityWorker(services.GetRequiredService<IServiceScopeFactory>(), new QualityNudge(), NullLogger<QualityWorker>.Instance);
        await worker.StartAsync(CancellationToken.None);
        await Should.NotThrowAsync(() => worker.StopAsync(CancellationToken.None));
    }
}
