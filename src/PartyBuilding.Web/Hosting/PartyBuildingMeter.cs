using System.Diagnostics.Metrics;

namespace PartyBuilding.Web.Hosting;

/// <summary>
/// The product's own counters, in the meter <see cref="Name"/>; requests, connections and authentication are counted by
/// ASP.NET Core's meters. Tags never hold a person or an organisation.
/// </summary>
public sealed class PartyBuildingMeter
{
    /// <summary>Name to subscribe to, for example with <c>dotnet-counters monitor --counters PartyBuilding</c>.</summary>
    public const string Name = "PartyBuilding";

    private readonly Counter<long> _signIns;
    private readonly Counter<long> _returnsSubmitted;
    private readonly Counter<long> _exports;

    /// <summary>Creates the counters.</summary>
    public PartyBuildingMeter(IMeterFactory factory)
    {
        var meter = factory.Create(Name);
        _signIns = meter.CreateCounter<long>("partybuilding.sign_ins", "{attempt}", "Sign-in attempts by outcome");
        _returnsSubmitted = meter.CreateCounter<long>("partybuilding.returns.submitted", "{return}", "Returns submitted, by form");
        _exports = meter.CreateCounter<long>("partybuilding.exports", "{file}", "Files exported, by report");
    }

    /// <summary>Counts a sign-in attempt; <paramref name="outcome"/> is succeeded, refused, locked or limited.</summary>
    public void SignIn(string outcome) => _signIns.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Counts a submitted return of the form with this code.</summary>
    public void ReturnSubmitted(string formCode) => _returnsSubmitted.Add(1, new KeyValuePair<string, object?>("form", formCode));

    /// <summary>Counts an export of the report with this code.</summary>
    public void Exported(string reportCode) => _exports.Add(1, new KeyValuePair<string, object?>("report", reportCode));
}
