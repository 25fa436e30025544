using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class EducationAttendanceConfiguration : IEntityTypeConfiguration<EducationAttendance>
{
    public void Configure(EntityTypeBuilder<EducationAttendance> builder)
    {
        builder.ToTable("EducationAttendance");
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.On });
        builder.HasIndex(x => new { x.PersonId, x.On });
        builder.HasIndex(x => x.ActivityKey);
    }
}
