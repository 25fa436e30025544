using System.Linq.Expressions;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>One condition of a ledger item.</summary>
/// <param name="Code">Stable name; published clause lists never change, new ones are added.</param>
/// <param name="Text">The condition in Chinese, as shown in the definition.</param>
/// <param name="Test">The condition itself, used for the count, the list and the why-not alike.</param>
/// <param name="Fact">What the record says about a member, for the why-not, e.g. 学历：高中.</param>
public sealed record Clause(
    string Code, string Text, Expression<Func<CountedMember, bool>> Test, Func<CountedMember, string> Fact);
