using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Demo;

/// <summary>Lets the months since the cut-off pass, one recorded batch each.</summary>
internal sealed class DemoHistory(DemoOptions options, DemoState state, DemoRandom random)
{
    private readonly DemoMovements _movements = new(options, state, random);
    private readonly DemoStandings _standings = new(state, random);
    private readonly DemoConditions _conditions = new(options, state, random);
    private readonly DemoReorganisations _reorganisations = new(options, state, random);

    public void Run()
    {
        state.Ledger.NumberOf[Month.Of(DemoOptions.CutOff).Value] = state.Writer.No;
        _conditions.Open(state.Members);
        _standings.Watch(state.Members);
        for (var month = Month.Of(DemoOptions.CutOff).Next; month <= Month.Of(options.Today); month = month.Next)
        {
            state.Writer.Month = month.Value;
            state.Ledger.NumberOf[month.Value] = ++state.Writer.No;
            var days = new DemoDays(month, options.Today, random);
            _standings.Pass(days);
            _reorganisations.Pass(days);
            _standings.Watch(_movements.Pass(days));
            _conditions.Pass(days);
        }
    }
}
