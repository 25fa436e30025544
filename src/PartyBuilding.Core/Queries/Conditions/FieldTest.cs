using System.Linq.Expressions;

namespace PartyBuilding.Core.Queries.Conditions;

/// <summary>A line as it was understood: the test and its words, or why it was not.</summary>
/// <param name="OnLast">The fault is in the second value.</param>
public sealed record FieldTest(Expression<Func<Candidate, bool>>? Test, string Words, string? Fault = null, bool OnLast = false)
{
    public static FieldTest Wrong(string fault, bool onLast = false) => new(null, "", fault, onLast);
}
