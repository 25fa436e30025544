using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Web.Hosting;

namespace PartyBuilding.Web.Tests.Hosting;

public sealed class MeterTests
{
    [Fact]
    public void Submissions_and_exports_are_counted_by_code()
    {
        using var services = new ServiceCollection().AddMetrics().AddSingleton<PartyBuildingMeter>().BuildServiceProvider();
        var counted = new List<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == PartyBuildingMeter.Name && instrument.Meter.Scope == services.GetService<IMeterFactory>())
                self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => counted.Add($"{instrument.Name} {value} {tags[0].Value}"));
        listener.Start();

        var meter = services.GetRequiredService<PartyBuildingMeter>();
        meter.SignIn("refused");
        meter.ReturnSubmitted("DZB-1");
        meter.Exported("roster");

        counted.ShouldBe(["partybuilding.sign_ins 1 refused", "partybuilding.returns.submitted 1 DZB-1", "partybuilding.exports 1 roster"]);
    }
}
