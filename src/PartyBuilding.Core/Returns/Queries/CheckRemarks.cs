using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Checks;

namespace PartyBuilding.Core.Returns.Queries;

/// <summary>What has been said about findings of returns: explanations by who fills, set-asides by who reviews. Two statements, whatever the number of returns.</summary>
public sealed class CheckRemarks
{
    private readonly Dictionary<(int, string), ReturnExplanation> _explanations;
    private readonly Dictionary<(int, string), ReturnSetAside> _asides;

    private CheckRemarks(IEnumerable<ReturnExplanation> explanations, IEnumerable<ReturnSetAside> asides)
    {
        _explanations = explanations.ToDictionary(e => (e.ReturnId, e.CheckCode));
        _asides = asides.ToDictionary(a => (a.ReturnId, a.CheckCode));
    }

    public static Task<CheckRemarks> ReadAsync(PartyBuildingDbContext db, int returnId, CancellationToken cancel = default)
        => ReadAsync(db, r => r.Id == returnId, cancel);

    public static async Task<CheckRemarks> ReadAsync(PartyBuildingDbContext db, Expression<Func<UnitReturn, bool>> which, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ids = db.Set<UnitReturn>().Where(which).Select(r => r.Id);
        return new CheckRemarks(
            await db.Set<ReturnExplanation>().AsNoTracking().Where(e => ids.Contains(e.ReturnId)).ToListAsync(cancel),
            await db.Set<ReturnSetAside>().AsNoTracking().Where(a => a.TakenBackAt == null && ids.Contains(a.ReturnId)).ToListAsync(cancel));
    }

    public CheckView Of(int returnId, CheckFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var (said, aside) = (_explanations.GetValueOrDefault((returnId, finding.Code)), _asides.GetValueOrDefault((returnId, finding.Code)));
        return new CheckView(
            finding,
            said is null ? null : new ExplanationView(
                said.Text, said.By, said.At, said.StandsFor(finding.Basis), said.Decision, said.DecisionReason, said.DecidedBy, said.DecidedAt),
            aside is null ? null : new SetAsideView(aside.Reason, aside.By, aside.At, aside.Basis == finding.Basis));
    }
}
