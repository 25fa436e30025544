using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Demo;

/// <summary>The one-off coverage return of April 2005, complete for every branch.</summary>
internal sealed class DemoCoverageReturns(DemoLedger ledger, DemoOptions options, LoadedForm form)
{
    public const string FormCode = "std.ZTSHH-1";

    public static readonly Month Month = Month.Of(DemoOptions.CutOff);

    public DemoReturnSet Make(int periodId, int firstReturnId)
    {
        var random = new DemoRandom((ulong)options.Seed ^ 0x27_54AAUL);
        var period = new ReturnPeriod
        {
            Id = periodId, PublicId = random.Key(DemoOptions.CutOff), FormId = form.Id, FirstMonth = Month.Value, Month = Month.Value,
            OnTimeUntil = DemoReturnDays.OnTime(Month, form.Definition), LocksAfter = DemoReturnDays.Lock(Month, form.Definition),
            OpenedAt = DemoReturnClerk.At(DemoOptions.CutOff, 1), LockedAt = DemoReturnClerk.At(Month.Next.LastDay, 1),
        };
        var clerk = new DemoReturnClerk(period, options.Today, random);
        var (returns, explanations) = (new List<UnitReturn>(), new List<ReturnExplanation>());
        foreach (var row in DemoCoverage.Of(ledger, options))
        {
            var values = new Dictionary<string, long?>(StringComparer.Ordinal)
            {
                ["held"] = 1, ["due"] = row.Due, ["attended"] = row.Attended, ["made-up"] = row.MadeUp, ["invited"] = row.Invited,
            };
            FormChecker.Compute(form.Definition, values);
            var id = firstReturnId + returns.Count;
            returns.Add(clerk.Return(id, row.BranchId, ReturnStatus.Locked, ledger.NumberOf[Month.Value], DemoCells.Of(form, id, values, [])));
            explanations.AddRange(DemoReturnClerk.Explain(returns[^1], form, new FigureSet(values, null), "因病、出国或失去联系，未能参加也未能补课。"));
        }

        return new DemoReturnSet(period, returns, explanations, []);
    }

}
