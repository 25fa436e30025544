using System.Collections.Concurrent;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>
/// The member items as compiled tests, one set for each last day of a month. Compiling them takes longer than counting a
/// branch, and every page of a return counts one.
/// </summary>
public sealed class MemberTests
{
    private readonly ConcurrentDictionary<(DateOnly, bool), (string Query, Func<CountedMember, bool> Test)[]> _byDay = new();

    public IReadOnlyList<(string Query, Func<CountedMember, bool> Test)> Of(DateOnly day, bool withStructure)
        => _byDay.GetOrAdd((day, withStructure), static key => Compile(key.Item1, key.Item2 ? MemberItems.All.Concat(StructureItems.All) : MemberItems.All));

    private static (string Query, Func<CountedMember, bool> Test)[] Compile(DateOnly day, IEnumerable<MemberItem> items)
        => [.. items.Select(i => (i.Query, All([.. i.Clauses(day).Select(c => c.Test.Compile())])))];

    private static Func<CountedMember, bool> All(Func<CountedMember, bool>[] tests) => tests switch
    {
        [] => _ => true,
        [var only] => only,
        _ => member => Array.TrueForAll(tests, test => test(member)),
    };
}
