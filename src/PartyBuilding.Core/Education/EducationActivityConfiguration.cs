using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class EducationActivityConfiguration : IEntityTypeConfiguration<EducationActivity>
{
    public void Configure(EntityTypeBuilder<EducationActivity> builder)
    {
        builder.ToTable("EducationActivity");
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.Note).HasMaxLength(400);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.On });
        builder.HasIndex(x => x.Key);
    }
}
