using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns;
using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Periods;

namespace PartyBuilding.Core.Demo;

/// <summary>Makes the monthly returns of the last two years out of the made-up ledger, a month at a time.</summary>
internal sealed class DemoMonthlyReturns(
    DemoLedger ledger, DemoLedgerView view, DemoOptions options, DemoCast cast, IReadOnlyDictionary<int, LoadedForm> forms)
{
    public const string FormCode = "std.DZB-1";
    private const int Months = 24;
    private const string FloatingOut = "end.floating-out";
    private const string OutOfContact = "end.out-of-contact";

    private readonly DemoRandom _random = new((ulong)options.Seed ^ 0x4E7_04A5UL);
    private Dictionary<int, Dictionary<string, long?>> _previous = [];
    private int _returns;

    /// <summary>Months from the oldest to the one that is due now.</summary>
    public static IEnumerable<Month> Periods(DateOnly today)
        => Enumerable.Range(1, Months).Select(i => Month.Of(today).AddMonths(-i)).Where(m => m.Value > DemoLedger.OpeningMonth + 1).Reverse();

    public IEnumerable<DemoReturnSet> Make(int firstReturnId)
    {
        _returns = firstReturnId;
        var periodId = 1;
        foreach (var month in Periods(options.Today).Where(m => forms.ContainsKey(m.Value)))
            yield return Make(month, forms[month.Value], periodId++, locked: month < Month.Of(options.Today).Previous);
    }

    private DemoReturnSet Make(Month month, LoadedForm form, int periodId, bool locked)
    {
        var known = new LedgerPoint(month, ledger.NumberOf[month.Value]);
        var (frozen, live) = (view.Count(known), locked ? null : view.Count(LedgerPoint.Today(month)));
        var registers = view.CountRegisters(LedgerPoint.Today(month));
        var period = Period(month, form, periodId, locked);
        var states = new DemoReturnStates(cast, _random);
        var manual = new DemoManualFigures(_random);
        var clerk = new DemoReturnClerk(period, options.Today, _random);
        var (returns, explanations, submitted) = (new List<UnitReturn>(), new List<ReturnExplanation>(), new List<SubmittedMonth>());
        var figures = new Dictionary<int, Dictionary<string, long?>>();
        var branches = view.Tree(locked ? known : LedgerPoint.Today(month)).Values.Where(o => o.Kind == OrganisationKind.Branch);
        foreach (var branch in branches.OrderBy(b => b.Path, StringComparer.Ordinal).Select(b => b.OrganisationId))
        {
            var status = states.Of(branch, locked);
            var values = LedgerFigures.Of(form.Definition, status.HasArrived() || locked ? frozen : live!, branch);
            var drawn = values.ToDictionary(StringComparer.Ordinal);
            if (status is not (ReturnStatus.NotStarted or ReturnStatus.Missing))
                manual.Fill(form.Definition, values, month.Number, query => registers[branch, query]);
            FormChecker.Compute(form.Definition, values);
            var unitReturn = clerk.Return(_returns++, branch, status, known.Number, DemoCells.Of(form, _returns - 1, values, drawn));
            clerk.Touch(unitReturn, form, branch == cast.SentBackBranch.Id);
            if (status.HasArrived())
                explanations.AddRange(Explain(unitReturn, form, branch));
            returns.Add(unitReturn);
            figures[branch] = values;
            if (status.HasArrived() || locked)
                submitted.Add(new SubmittedMonth { OrganisationId = branch, Month = month.Value });
        }

        _previous = figures;
        return new DemoReturnSet(period, returns, explanations, submitted);
    }

    private ReturnPeriod Period(Month month, LoadedForm form, int id, bool locked)
    {
        var (onTime, locks) = (DemoReturnDays.OnTime(month, form.Definition), DemoReturnDays.Lock(month, form.Definition));
        if (!locked)
        {
            // Whatever day of the month it is: the main job can be walked through.
            onTime = onTime > options.Today ? onTime : options.Today.AddDays(1);
            locks = locks > options.Today ? locks : options.Today.AddDays(5);
        }

        return new ReturnPeriod
        {
            Id = id, PublicId = _random.Key(month.LastDay), FormId = form.Id, FirstMonth = month.Value, Month = month.Value, OnTimeUntil = onTime, LocksAfter = locks,
            OpenedAt = DemoReturnClerk.At(month.LastDay, 1), LockedAt = locked ? DemoReturnClerk.At(locks.AddDays(1), 1) : null,
        };
    }

    /// <summary>A jump in floating or out-of-contact members wants words; the checks themselves are asked only where one is possible.</summary>
    private IEnumerable<ReturnExplanation> Explain(UnitReturn unitReturn, LoadedForm form, int branch)
    {
        var values = unitReturn.Cells.ToDictionary(c => form.Keys[c.ItemId], c => c.Value, StringComparer.Ordinal);
        var before = _previous.GetValueOrDefault(branch);
        if (before is null || !(Jumps(FloatingOut) || Jumps(OutOfContact)))
            return [];
        return DemoReturnClerk.Explain(unitReturn, form, new FigureSet(values, before), "本月集中排查登记，情况属实。");

        bool Jumps(string key) => Math.Abs((values[key] ?? 0) - (before.GetValueOrDefault(key) ?? 0)) > 2;
    }
}
