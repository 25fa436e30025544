using System.Diagnostics.CodeAnalysis;

namespace PartyBuilding.Core.Common;

/// <summary>The result of reading a typed date: the date, or a Chinese sentence for the field.</summary>
public sealed record DateReading(DateOnly? Value, string? Error)
{
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Value is not null;
}
