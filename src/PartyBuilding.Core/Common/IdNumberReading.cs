using System.Diagnostics.CodeAnalysis;

namespace PartyBuilding.Core.Common;

/// <summary>
/// The result of reading a typed or imported identity number: the number, or a Chinese sentence that says what is wrong.
/// </summary>
/// <param name="Number">The number; null when <paramref name="Fault"/> is not <see cref="IdNumberFault.None"/>.</param>
/// <param name="Fault">What kind of mistake it is.</param>
/// <param name="Error">The message for the field; never repeats the number.</param>
/// <param name="Warnings">Messages that do not stand in the way: old 15-digit form, unknown place prefix.</param>
public sealed record IdNumberReading(IdNumber? Number, IdNumberFault Fault, string? Error, IReadOnlyList<string> Warnings)
{
    [MemberNotNullWhen(true, nameof(Number))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsValid => Number is not null;

    internal static IdNumberReading Bad(IdNumberFault fault, string error) => new(null, fault, error, []);
}
