using System.Linq.Expressions;

namespace PartyBuilding.Core.Returns.Ledger;

/// <summary>One condition of a register item; what <see cref="Clause"/> is to members.</summary>
/// <param name="Code">Stable name; published clause lists never change, new ones are added.</param>
/// <param name="Text">The condition in Chinese, as shown in the definition.</param>
/// <param name="Test">The condition itself, used for the count, the list and the why-not alike.</param>
/// <param name="Fact">What the record says, for the why-not.</param>
public sealed record RegisterClause<T>(string Code, string Text, Expression<Func<T, bool>> Test, Func<T, string> Fact);
