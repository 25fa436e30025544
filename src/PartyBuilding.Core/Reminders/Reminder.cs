namespace PartyBuilding.Core.Reminders;

/// <summary>One thing that is due.</summary>
/// <param name="Due">Null where there is no day.</param>
/// <param name="Subject">Whose it is: a name, an organisation.</param>
/// <param name="Where">The organisation it belongs to; empty where the subject says it.</param>
/// <param name="Text">What is due, in Chinese.</param>
public sealed record Reminder(ReminderKind Kind, DateOnly? Due, bool IsLate, string Subject, string Where, string Text, ReminderTarget Target, Guid Key);
