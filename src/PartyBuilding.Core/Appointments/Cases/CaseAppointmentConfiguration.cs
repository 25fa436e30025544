using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseAppointmentConfiguration : IEntityTypeConfiguration<CaseAppointment>
{
    public void Configure(EntityTypeBuilder<CaseAppointment> builder)
    {
        builder.ToTable("CaseAppointment");
        builder.Property(x => x.Document).HasMaxLength(CaseCandidate.LongestDocument);
        builder.Property(x => x.TalkedBy).HasMaxLength(AppointmentCase.LongestBy);
        builder.Property(x => x.LevelBefore).HasMaxLength(10);
        builder.Property(x => x.ExtendedFor).HasMaxLength(AppointmentCase.LongestText);
        builder.Property(x => x.Material).HasMaxLength(CaseAppointment.LongestText);
    }
}
