using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Features.Service;

/// <summary>Findings of a command put at the fields of one of several forms on a page.</summary>
internal static class Findings
{
    public static Outcome<T> Under<T>(string prefix, Outcome<T> outcome)
        => outcome with { Findings = [.. outcome.Findings.Select(f => string.IsNullOrEmpty(f.Field) ? f : f with { Field = $"{prefix}.{f.Field}" })] };
}
