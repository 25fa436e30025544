using System.Globalization;
using PartyBuilding.Core.Reserve.Pool;
using PartyBuilding.Core.Reserve.Rounds;

namespace PartyBuilding.Web.Features.Reserve.Pool;

/// <summary>The pool against the rules of one document.</summary>
public sealed record StructurePage(SelectionBasis Basis, PoolStructure Structure)
{
    /// <summary>A part of a whole with both of them; the share is for the eye, rules compare the exact fraction.</summary>
    public static string Share(int part, int whole) => whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{part}/{whole}（{100m * part / whole:0.0}%）");
}
