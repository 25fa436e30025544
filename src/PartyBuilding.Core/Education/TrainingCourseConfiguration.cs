using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class TrainingCourseConfiguration : IEntityTypeConfiguration<TrainingCourse>
{
    public void Configure(EntityTypeBuilder<TrainingCourse> builder)
    {
        builder.ToTable("TrainingCourse");
        builder.Property(x => x.Title).HasMaxLength(120);
        builder.Property(x => x.Speaker).HasMaxLength(60);
        builder.HasOne<TrainingClass>().WithMany(x => x.Courses).HasForeignKey(x => x.ClassId);
    }
}
