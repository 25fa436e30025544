using System.Collections.Frozen;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Counts organisations as they stood on the day.</summary>
public sealed class OrganisationAnalysis : SubjectAnalysis<OrganisationPlacement>
{
    /// <summary>The value of a branch of several types: it is counted once.</summary>
    public const string Several = "*";

    private static readonly FrozenDictionary<string, DimensionSource<OrganisationPlacement>> Known = new Dictionary<string, DimensionSource<OrganisationPlacement>>
    {
        ["kind"] = (_, _) => p => p.Kind == OrganisationKind.Committee ? "1" : p.Kind == OrganisationKind.WorkCommittee ? "2" : p.Kind == OrganisationKind.GeneralBranch ? "3" : "4",
        ["branch-type"] = (_, d) => Types(d),
        ["unit-link"] = (_, d) => Links(d),
        ["term-due"] = (f, d) => Unless(p => p.Kind == OrganisationKind.WorkCommittee, Bands.OfDay(DueOn(d), f, d.Day)),
        ["members"] = (f, d) => Unless(p => p.Kind != OrganisationKind.Branch, Bands.OfNumber(Members(d), f)),
        [TreeSources.Body] = (_, _) => TreeSources.OfBody<OrganisationPlacement>(p => p.Path),
        [TreeSources.NearestCommittee] = (_, _) => p => p.Kind == OrganisationKind.Branch || p.Kind == OrganisationKind.GeneralBranch
            ? p.Path.Substring(0, p.Path.Length - OrganisationPath.SegmentLength)
            : p.Path,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public override AnalysisSubject Subject => AnalysisSubject.Organisations;

    public override string Unit => "个";

    private protected override IReadOnlyDictionary<string, DimensionSource<OrganisationPlacement>> Sources => Known;

    private protected override Expression<Func<OrganisationPlacement, string>> PathOf => p => p.Path;

    private protected override IQueryable<OrganisationPlacement> All(SubjectDay day)
    {
        var on = day.Day;
        return day.Sources.Db.OrganisationPlacements.AsNoTracking().In(day.Sources.Scope)
            .Where(p => p.SupersededNo == Recorded.Current && p.ValidFrom <= on && on < p.ValidTo);
    }

    private static Expression<Func<OrganisationPlacement, string?>> Types(SubjectDay day)
    {
        var types = MemberAnalysis.BranchTypesOn(day.Sources);
        return p => p.Kind != OrganisationKind.Branch ? CategoryMap.NotAsked
            : types.Count(t => t.OrganisationId == p.OrganisationId) > 1 ? Several
            : types.Where(t => t.OrganisationId == p.OrganisationId).Select(t => t.Code).FirstOrDefault();
    }

    // Several units stand behind a joint branch only, and all by that kind of link.
    private static Expression<Func<OrganisationPlacement, string?>> Links(SubjectDay day)
    {
        var on = day.Day;
        var links = day.Sources.Db.UnitLinks.Where(l => l.SupersededNo == Recorded.Current && l.ValidFrom <= on && on < l.ValidTo);
        return p => links.Where(l => l.OrganisationId == p.OrganisationId)
            .Select(l => l.Kind == UnitLinkKind.SameAsSuperior ? "1" : l.Kind == UnitLinkKind.LegalUnit ? "2" : "3").FirstOrDefault();
    }

    // A term knows no recording: an extension is as it is known now.
    private static Expression<Func<OrganisationPlacement, DateOnly?>> DueOn(SubjectDay day)
    {
        var on = day.Day;
        var terms = day.Sources.Db.Set<CommitteeTerm>().Where(t => t.StartsOn <= on && (t.EndedOn == null || t.EndedOn > on));
        return p => terms.Where(t => t.OrganisationId == p.OrganisationId).Max(t => (DateOnly?)t.DueOn);
    }

    private static Expression<Func<OrganisationPlacement, int?>> Members(SubjectDay day)
    {
        var on = day.Day;
        var placed = day.Sources.Db.MemberPlacements.Where(m => m.SupersededNo == Recorded.Current && m.ValidFrom <= on && on < m.ValidTo);
        return p => placed.Count(m => m.OrganisationId == p.OrganisationId);
    }

    private static Expression<Func<OrganisationPlacement, string?>> Unless(
        Expression<Func<OrganisationPlacement, bool>> notAsked, Expression<Func<OrganisationPlacement, string?>> value)
        => Expression.Lambda<Func<OrganisationPlacement, string?>>(
            Expression.Condition(Tests.Put(notAsked, value.Parameters[0]), Expression.Constant(CategoryMap.NotAsked, typeof(string)), value.Body), value.Parameters);
}
