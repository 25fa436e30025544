using System.Linq.Expressions;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Dimensions that follow the tree: what is grouped is the beginning of the path.</summary>
internal static class TreeSources
{
    public const string Body = "body";

    public const string NearestCommittee = "committee";

    private const int BodyLength = 1 + (2 * OrganisationPath.SegmentLength);

    public static Expression<Func<T, string?>> OfBody<T>(Expression<Func<T, string>> path)
        => Expression.Lambda<Func<T, string?>>(
            Expression.Call(path.Body, nameof(string.Substring), null, Expression.Constant(0), Expression.Constant(BodyLength)), path.Parameters);

    /// <summary>Path of the committee an organisation belongs to, its own for a committee; null above all of them.</summary>
    public static Func<string, string?> Committee(IReadOnlyList<PlacedUnit> units)
    {
        var committees = units.Where(u => u.Kind is OrganisationKind.Committee or OrganisationKind.WorkCommittee).Select(u => u.Path).ToHashSet(StringComparer.Ordinal);
        return path =>
        {
            for (var at = path; at.Length > OrganisationPath.Root.Length; at = OrganisationPath.Parent(at))
            {
                if (committees.Contains(at))
                    return at;
            }

            return null;
        };
    }
}
