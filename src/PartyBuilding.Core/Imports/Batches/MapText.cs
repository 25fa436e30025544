using System.Globalization;

namespace PartyBuilding.Core.Imports.Batches;

/// <summary>A column map as it is stored.</summary>
internal static class MapText
{
    public static string Of(IReadOnlyDictionary<string, int> map)
        => string.Join(',', map.OrderBy(m => m.Value).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Key}={m.Value}")));

    public static Dictionary<string, int> Read(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('=')).ToDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
