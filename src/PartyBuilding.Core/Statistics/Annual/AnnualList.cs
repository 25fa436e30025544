using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Statistics.Annual;

/// <summary>The list that a figure other than 0 carries (非零须附名单), as of the recording numbers its returns were frozen at.</summary>
/// <param name="Number">Place among all lists of the set, from 1: the cell of the table names it.</param>
/// <param name="Figure">What the table says, over all units.</param>
/// <param name="Notes">Units whose figure was typed by hand: what they wrote beside it.</param>
public sealed record AnnualList(int Number, FormSection Table, FormItem Item, long Figure, IReadOnlyList<AnnualListPerson> People, IReadOnlyList<string> Notes)
{
    /// <summary>The list is shorter or longer than the figure: some unit has typed its own.</summary>
    public bool Differs => Figure != People.Count;
}
