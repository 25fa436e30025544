namespace PartyBuilding.Core.Reminders;

/// <summary>Kinds of reminders in the words of the trade.</summary>
public static class ReminderWords
{
    public static string Kind(ReminderKind kind) => kind switch
    {
        ReminderKind.Probation => "预备期满",
        ReminderKind.Receipt => "转接回执",
        ReminderKind.Letter => "介绍信有效期",
        ReminderKind.Term => "换届",
        ReminderKind.MissingFacts => "待补信息",
        ReminderKind.Admission => "发展党员",
        ReminderKind.OrganisationLife => "组织生活",
        ReminderKind.Serving => "服务群众",
        ReminderKind.Return => "报表",
        ReminderKind.Cadre => "干部",
        ReminderKind.Selection => "后备干部选拔",
        ReminderKind.Appointment => "干部任免",
        _ => "数据检查",
    };
}
