using System.Collections.Concurrent;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// The member items as compiled tests, one set for each last day of a month. Compiling them takes longer than counting a
/// branch, and every page of a return counts one.
/// </summary>
public sealed class MemberTests
{
    private readonly ConcurrentDictionary<DateOnly, (string Query, Func<CountedMember, bool> Test)[]> _byDay = new();

    public IReadOnlyList<(string Query, Func<CountedMember, bool> Test)> Of(DateOnly day) => _byDay.GetOrAdd(day, Compile);

    private static (string Query, Func<CountedMember, bool> Test)[] Compile(DateOnly day)
        => [.. MemberItems.All.Select(i => (i.Query, All([.. i.Clauses(day).Select(c => c.Test.Compile())])))];

    private static Func<CountedMember, bool> All(Func<CountedMember, bool>[] tests) => tests switch
    {
        [] => _ => true,
        [var only] => only,
        _ => member => Array.TrueForAll(tests, test => test(member)),
    };
}
