using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Returns;

/// <summary>People who press at the same moment: each on a thread of their own, let go together.</summary>
internal static class Race
{
    public static async Task<Outcome[]> RunAsync(params IReadOnlyList<Func<Task<Outcome>>> people)
    {
        using var line = new Barrier(people.Count);
        // Threads of their own: the pool may be smaller than the race.
        return await Task.WhenAll(people.Select(step => Task.Factory.StartNew(
            () =>
            {
                line.SignalAndWait();
                return step();
            }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap()));
    }

    /// <summary>Carries a step of any result into a race.</summary>
    public static Func<Task<Outcome>> Step<T>(Func<Task<Outcome<T>>> step) => async () => await step();

    /// <summary>Exactly one came through; what the other was told.</summary>
    public static string Loser(this IReadOnlyList<Outcome> outcomes, OutcomeKind kind = OutcomeKind.Conflict)
    {
        var all = string.Join("；", outcomes.SelectMany(o => o.Findings).Select(f => f.Message));
        outcomes.Count(o => o.IsOk).ShouldBe(1, all);
        var loser = outcomes.Single(o => !o.IsOk);
        loser.Kind.ShouldBe(kind, all);
        return loser.Findings[0].Message;
    }
}
