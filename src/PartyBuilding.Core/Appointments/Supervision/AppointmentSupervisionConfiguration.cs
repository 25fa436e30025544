using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Supervision;

internal sealed class AppointmentSupervisionConfiguration : IEntityTypeConfiguration<AppointmentSupervision>
{
    public void Configure(EntityTypeBuilder<AppointmentSupervision> builder)
    {
        builder.ToTable("AppointmentSupervision");
        builder.Property(x => x.Title).HasMaxLength(AppointmentSupervision.LongestTitle);
        builder.Property(x => x.Plan).HasMaxLength(AppointmentSupervision.LongestText);
        builder.Property(x => x.Team).HasMaxLength(AppointmentSupervision.LongestNames);
        builder.Property(x => x.NoticePlace).HasMaxLength(AppointmentSupervision.LongestPlace);
        builder.Property(x => x.Interviews).HasMaxLength(AppointmentSupervision.LongestText);
        builder.Property(x => x.SpecialReport).HasMaxLength(AppointmentSupervision.LongestText);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Unit).WithMany().HasForeignKey(x => x.UnitId);
        builder.HasMany(x => x.Findings).WithOne().HasForeignKey(f => f.SupervisionId);
        builder.HasIndex(x => x.PublicId).IsUnique();
    }
}
