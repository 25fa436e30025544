using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Web.Features.Cadres;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>The yearly adjustment of one unit.</summary>
public sealed class AdjustForm
{
    public int Year { get; set; }

    public DateOnly? On { get; set; }

    public string? Decision { get; set; }

    /// <summary>Version of every person shown, by key: who is not among them has come in since.</summary>
    public Dictionary<Guid, int> Versions { get; init; } = [];

    /// <summary>Those who leave.</summary>
    public List<Guid> Leave { get; init; } = [];

    public List<Guid> Near { get; init; } = [];

    public Dictionary<Guid, string?> Reasons { get; init; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<PoolPerson> People { get; set; } = [];

    [BindNever, ValidateNever]
    public CadreCodes Codes { get; set; } = null!;

    [BindNever, ValidateNever]
    public Guid UnitKey { get; set; }

    [ValidateNever]
    public string Unit => People[0].Unit;

    public void Take(DateOnly today)
    {
        (Year, On) = (today.Year, today);
        Near.AddRange(People.Where(p => p.IsNear).Select(p => p.Key));
        Renew();
    }

    public void Renew()
    {
        Versions.Clear();
        foreach (var person in People)
            Versions[person.Key] = person.Version;
    }

    public AdjustPool ToInput() => new(
        UnitKey, Year, On, Decision, [.. Versions.Select(v => new AdjustLine(v.Key, v.Value, !Leave.Contains(v.Key), Near.Contains(v.Key), Reasons.GetValueOrDefault(v.Key)))]);
}
